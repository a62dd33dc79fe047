import type { Seed } from "@customer-portal/sandbox";
import { render, screen, waitFor } from "@testing-library/react";
import { getResponse, http } from "msw";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { createPortalWorld } from "../testing/portal-world.ts";
import { portalWrapper } from "../testing/portal-wrapper.tsx";
import { ROOMS } from "../testing/room-house.ts";
import { servePortal } from "../testing/serve-portal.ts";
import { SpaceCard } from "./space-card.tsx";
import { SpacesPanel } from "./spaces-panel.tsx";

/** Seam's count of a space's devices is of the moment that the space was read; what is said of the whole waits for the devices. */

const portal = servePortal();
const { customerKey, wing, store } = ROOMS;

/** A wing and a store, and so many other devices that no single page holds all: the first door is on the first one only. */
const house =
  (doors: { first?: string; second?: string }): Seed =>
  (builder) => {
    const customer_key = customerKey;
    builder.addCustomer({ customer_key });
    builder.addSpace({ customer_key, name: "Wing", space_id: wing.spaceId, space_key: wing.spaceKey });
    builder.addSpace({ customer_key, name: "Store", space_id: store.spaceId, space_key: store.spaceKey });
    const { connected_account_id } = builder.addAccount({ customer_key, display_name: "inn@doors.test" });
    const add = (name: string, spaceId: string | undefined, locked = true) =>
      spaceId !== undefined && builder.addDevice({ connected_account_id, name, locked, space_ids: [spaceId] });
    add("East door", doors.first);
    for (let index = 0; index < 510; index += 1)
      builder.addDevice({ connected_account_id, name: `Far ${index}`, product: "minut_point" });
    add("West door", doors.second, false);
  };

/** Opens the house whose spaces were read before the second door came, and holds back every page after the first. */
function openWithOldCount(): () => void {
  portal.open({ seed: house({ first: wing.spaceId, second: wing.spaceId }) });
  const before = createPortalWorld(location.origin, { seed: house({ first: wing.spaceId }) });
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  portal.server.use(
    http.post("*/api/customer-portal/spaces/list", ({ request }) => getResponse(before.handlers, request)),
    http.post("*/api/customer-portal/devices/list", async ({ request }) => {
      const body = (await request.clone().json()) as { limit: number; page_cursor?: string; space_id?: string };
      if (body.page_cursor !== undefined || body.space_id !== undefined || body.limit > 500) await held;
      return undefined;
    }),
  );
  return letGo;
}

const parts: [string, ReactNode][] = [
  ["the list", <SpacesPanel key="list" />],
  ["a card", <SpaceCard key="card" spaceKey={wing.spaceKey} />],
];

describe.each(parts)("in %s", (_where, part) => {
  test("a space is not called whole by a count that is over", async () => {
    const letGo = openWithOldCount();
    render(part, { wrapper: portalWrapper(customerKey) });
    expect(await screen.findByText("1 device")).toBeVisible();
    await waitFor(() => expect(portal.callsTo("/devices/list").length).toBeGreaterThan(1));
    expect(screen.getAllByText("Checking…")[0]).toBeVisible();
    expect(screen.queryByText("Locked")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /East door/ })).not.toBeInTheDocument();
    letGo();
    expect(await screen.findByText("1 of 2 locked")).toBeVisible();
    expect(screen.getByText("2 locks")).toBeVisible();
  });
});

test.each([
  ["the list", <SpacesPanel key="list" />],
  ["a card", <SpaceCard key="card" spaceKey={store.spaceKey} />],
])("in %s a space is not called empty before all devices were seen", async (_where, part) => {
  const letGo = openWithOldCount();
  render(part, { wrapper: portalWrapper(customerKey) });
  await waitFor(() => expect(portal.callsTo("/devices/list").length).toBeGreaterThan(1));
  expect(await screen.findByText("Store")).toBeVisible();
  expect(screen.queryByText("No devices yet")).not.toBeInTheDocument();
  letGo();
  expect(await screen.findByText("No devices yet")).toBeVisible();
});
