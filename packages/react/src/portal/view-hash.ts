import { HASH_PREFIX, sectionOfHash } from "./hash-sections.ts";
import type { PortalView } from "./portal-view.ts";

/** Marks a space that is named by the host's key; an id of Seam's has no such sign. */
const BY_KEY = "key=";

/** Writes a view as the hash of an address, such as `#portal/spaces/<id>/devices/<id>`. */
export function hashOfView(view: PortalView): string {
  const { section, deviceId } = view;
  const path = [section === "connected_accounts" ? "accounts" : section];
  const parent = parentOf(view);
  if (parent !== undefined) path.push(parent);
  if (deviceId !== undefined) {
    if (section !== "devices") path.push("devices");
    path.push(encodeURIComponent(deviceId));
  }
  return `${HASH_PREFIX}${path.join("/")}`;
}

/** Reads a view from the hash of an address; nothing where it is not ours or makes no sense. */
export function viewOfHash(hash: string): PortalView | undefined {
  const section = sectionOfHash(hash);
  if (section === undefined) return undefined;
  const [, ...rest] = hash.slice(HASH_PREFIX.length).split("/");
  if (section === "devices") return { section, ...(rest[0] && { deviceId: decode(rest[0]) }) };
  const [parent, word, device] = rest;
  const deviceId = parent && word === "devices" && device ? { deviceId: decode(device) } : {};
  if (section === "spaces") {
    if (!parent) return { section };
    return parent.startsWith(BY_KEY)
      ? { section, spaceKey: decode(parent.slice(BY_KEY.length)), ...deviceId }
      : { section, spaceId: decode(parent), ...deviceId };
  }
  return { section, ...(parent && { connectedAccountId: decode(parent) }), ...deviceId };
}

function parentOf(view: PortalView): string | undefined {
  if (view.section === "devices") return undefined;
  if (view.section === "connected_accounts")
    return view.connectedAccountId && encodeURIComponent(view.connectedAccountId);
  if (view.spaceId !== undefined) return encodeURIComponent(view.spaceId);
  return view.spaceKey === undefined ? undefined : `${BY_KEY}${encodeURIComponent(view.spaceKey)}`;
}

/** A hash that was cut off in the middle of a sign is taken as it stands. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
