import type { PortalView } from "@customer-portal/react";

type Query = Record<string, string | undefined>;

/** Writes where one is in the portal as the rest of an address: `doors/spaces/<space id>?device=<device id>`. */
export function pathOfView(view: PortalView): [path: string[], query: Query] {
  const device = view.deviceId;
  switch (view.section) {
    case "devices":
      return [[], { device }];
    case "spaces":
      return [view.spaceId === undefined ? ["spaces"] : ["spaces", view.spaceId], { space: view.spaceKey, device }];
    case "connected_accounts":
      return [view.connectedAccountId === undefined ? ["accounts"] : ["accounts", view.connectedAccountId], { device }];
  }
}

/** Reads what `pathOfView` wrote; anything else is the list of devices. */
export function viewOfPath(
  [section, item]: readonly string[],
  given: (name: string) => string | undefined,
): PortalView {
  const deviceId = given("device");
  const id = item || undefined;
  switch (section) {
    case "spaces":
      return { section: "spaces", spaceId: id, spaceKey: id === undefined ? given("space") : undefined, deviceId };
    case "accounts":
      return { section: "connected_accounts", connectedAccountId: id, deviceId };
    default:
      return { section: "devices", deviceId };
  }
}
