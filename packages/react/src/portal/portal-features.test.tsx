import { render, screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import type { PortalFeatures } from "../provider/features.ts";
import { HousePortal } from "../testing/house-portal.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { smallHouse } from "../testing/small-house.ts";
import { CustomerPortal } from "./customer-portal.tsx";
import { usePortal } from "../provider/use-portal.ts";

/** What is left out, by the host or by the server, is neither shown nor asked for. */

const portal = servePortal();
const routes = () => new Set(portal.calls.map(({ route }) => route));
const out = { exclude: true };

const whole = (features: PortalFeatures) => (
  <CustomerPortal customerKey="house" features={features} routing="memory" onError={() => undefined} />
);

test("without accounts there are devices and spaces", async () => {
  portal.open({ seed: smallHouse() });
  render(whole({ connect: out }));
  const navigation = within(await screen.findByRole("navigation"));
  await navigation.findByRole("button", { name: /^Devices.*4/ });
  expect(navigation.getAllByRole("button")).toHaveLength(2);
});

test("where only accounts are left, nothing leads elsewhere and nothing else is asked", async () => {
  portal.open({ seed: smallHouse() });
  render(whole({ manage: out }));
  await screen.findByText(/house@doors.test/);
  expect(screen.queryByRole("navigation")).not.toBeInTheDocument();
  expect(routes()).toEqual(new Set(["/connected_accounts/list", "/events/list"]));
});

test("a panel of what the host leaves out says so", async () => {
  portal.open({ seed: smallHouse() });
  render(<HousePortal features={{ manage: out }} />);
  expect(await screen.findByText("You may not see this")).toBeVisible();
  expect(routes().has("/devices/list")).toBe(false);
});

test("where nothing is left that is said, and nobody is asked anything", async () => {
  portal.open({ seed: smallHouse() });
  render(whole({ manage: out, connect: out }));
  expect(await screen.findByText("Nothing to show here")).toBeVisible();
  expect(portal.calls).toEqual([]);
});

test("usePortal tells whose portal it is and what may be done in it", () => {
  function Told() {
    const { customerKey, businessVertical, locale, readOnly, sections } = usePortal();
    return <output>{[customerKey, businessVertical, locale, readOnly, ...sections].join(" ")}</output>;
  }
  render(
    <HousePortal businessVertical="multi_family" locale="de-DE" readOnly features={{ connect: out }}>
      <Told />
    </HousePortal>,
  );
  expect(screen.getByRole("status")).toHaveTextContent("house multi_family de-DE true devices spaces");
});

test("a section that the server refuses leaves the navigation, and the rest goes on", async () => {
  portal.open({ seed: smallHouse() });
  portal.server.use(
    http.post("*/api/customer-portal/connected_accounts/list", () =>
      HttpResponse.json({ error: { type: "route_not_allowed", message: "Accounts are not here." } }, { status: 404 }),
    ),
  );
  render(whole({}));
  const navigation = within(await screen.findByRole("navigation"));
  await waitFor(() => expect(navigation.queryByRole("button", { name: /^Accounts/ })).not.toBeInTheDocument());
  expect(navigation.getByRole("button", { name: /^Spaces/ })).toBeVisible();
  expect(await screen.findByText("Front door")).toBeVisible();
});

test("where devices are refused, the accounts that need a person are counted all the same", async () => {
  portal.open({ seed: smallHouse() });
  portal.server.use(
    http.post("*/api/customer-portal/devices/list", () =>
      HttpResponse.json({ error: { type: "route_not_allowed", message: "Devices are not here." } }, { status: 404 }),
    ),
  );
  render(whole({}));
  const navigation = within(await screen.findByRole("navigation"));
  expect(await navigation.findByRole("button", { name: /^Accounts.*1$/ })).toBeVisible();
});

test("children that are nothing for a moment do not make it the whole portal", () => {
  portal.open({ seed: smallHouse() });
  const { container } = render(<CustomerPortal customerKey="house">{undefined}</CustomerPortal>);
  // The whole portal has its place on the page from the first moment.
  expect(container).toBeEmptyDOMElement();
});

test("a view of no section that there is leaves the portal at its start", async () => {
  portal.open({ seed: smallHouse() });
  render(<CustomerPortal customerKey="house" view={{ section: "rooms" } as never} onError={() => undefined} />);
  expect(await screen.findByText("Front door")).toBeVisible();
});

test("what the host's server does not grant is not offered, from the first answer on", async () => {
  portal.open({
    seed: smallHouse(),
    authorize: () => ({ permissions: ["devices.see", "spaces.see"], features: { manage: { exclude: false } } }),
  });
  render(whole({}));
  const navigation = within(await screen.findByRole("navigation"));
  await waitFor(() => expect(navigation.queryByRole("button", { name: /^Accounts/ })).not.toBeInTheDocument());
  expect(navigation.getByRole("button", { name: /^Spaces/ })).toBeVisible();
  expect(await screen.findByText("Front door")).toBeVisible();
  const unlocks = screen.getAllByRole("button", { name: /unlock/i });
  expect(unlocks.map((button) => button.getAttribute("aria-disabled"))).toEqual(unlocks.map(() => "true"));
});

test("what the host's server leaves out of the features is not offered either", async () => {
  portal.open({ seed: smallHouse(), authorize: () => ({ features: { connect: { exclude: true } } }) });
  render(whole({}));
  const navigation = within(await screen.findByRole("navigation"));
  await waitFor(() => expect(navigation.queryByRole("button", { name: /^Accounts/ })).not.toBeInTheDocument());
  expect(await screen.findByText("Front door")).toBeVisible();
});
