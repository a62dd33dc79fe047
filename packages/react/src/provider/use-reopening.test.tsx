import { act, render, screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { afterEach, expect, test, vi } from "vitest";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { HousePortal } from "../testing/house-portal.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { smallHouse } from "../testing/small-house.ts";
import { usePortal } from "./use-portal.ts";

const portal = servePortal();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ACCOUNTS = "/connected_accounts/list";
const asked = () => portal.callsTo(ACCOUNTS).length;
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));
const comeBack = async () => {
  act(() => void window.dispatchEvent(new Event("focus")));
  await settle();
};

/** Every state that the sections were ever drawn in. */
function Told({ seen }: { seen: Set<string> }) {
  const { sections } = usePortal();
  seen.add(sections.join());
  return <output aria-label="Sections">{sections.join(" ")}</output>;
}

function refuse() {
  const refused = { isRefused: true };
  portal.server.use(
    http.post(`*/api/customer-portal${ACCOUNTS}`, () =>
      refused.isRefused
        ? HttpResponse.json({ error: { type: "route_not_allowed", message: "Not here." } }, { status: 404 })
        : undefined,
    ),
  );
  return refused;
}

/** A page with devices, whose accounts the server refuses. */
async function openClosed(features = {}) {
  const seen = new Set<string>();
  portal.open({ seed: smallHouse() });
  const refused = refuse();
  const page = (offered: object) => (
    <HousePortal features={offered}>
      <Told seen={seen} />
      <DevicesPanel />
    </HousePortal>
  );
  const { rerender } = render(page(features));
  await waitFor(() => expect(screen.getByLabelText("Sections").textContent).toBe("devices spaces"));
  await settle();
  seen.clear();
  return { seen, refused, offer: (offered: object) => rerender(page(offered)) };
}

test("what was refused opens when a person comes back and it is allowed by then", async () => {
  const { refused } = await openClosed();
  refused.isRefused = false;
  await comeBack();
  await waitFor(() => expect(screen.getByLabelText("Sections")).toHaveTextContent("devices spaces connected_accounts"));
  // Names that were waited for come as well, without a panel of accounts on the page.
  await waitFor(() => expect(portal.callsTo(ACCOUNTS).at(-1)?.body["limit"]).not.toBe(1));
});

test("what stays refused is asked for at most every five minutes, and nothing flickers meanwhile", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  const { seen } = await openClosed();
  const before = asked();
  await comeBack();
  await comeBack();
  expect(asked()).toBe(before + 1);
  vi.setSystemTime(Date.now() + 4 * 60_000);
  await comeBack();
  expect(asked()).toBe(before + 1);
  vi.setSystemTime(Date.now() + 61_000);
  await comeBack();
  expect(asked()).toBe(before + 2);
  expect([...seen]).toEqual([]);
});

test("what is out of view, or left out by the host, is not asked for", async () => {
  const { offer } = await openClosed();
  const before = asked();
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  await comeBack();
  visibility.mockReturnValue("visible");
  offer({ connect: { exclude: true } });
  await comeBack();
  expect(asked()).toBe(before);
});

test("what is open is not asked for again", async () => {
  portal.open({ seed: smallHouse() });
  render(<HousePortal />);
  await screen.findByText("Front door");
  await settle();
  const calls = portal.calls.length;
  await comeBack();
  expect(portal.calls).toHaveLength(calls);
});
