import { useSyncExternalStore } from "react";

/** Where one is: `/<customer key>/doors?device=<device id>`. */
export interface Address {
  customerKey?: string;
  deviceId?: string;
}

/** The address bar as state. */
export function useAddress(): Address {
  return parse(useSyncExternalStore(subscribe, () => location.pathname + location.search));
}

/** Goes to an address; Back returns, unless `replace` is given. */
export function goTo(address: Address, { replace = false }: { replace?: boolean } = {}): void {
  const url = hrefOf(address);
  if (url === location.pathname + location.search) return;
  if (replace) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
  // Not an event of the window: whatever else listens there would take it for Back.
  for (const changed of listeners) changed();
}

/** What a link to an address holds. */
export function hrefOf({ customerKey, deviceId }: Address): string {
  if (customerKey === undefined) return "/";
  const query = deviceId === undefined ? "" : `?${new URLSearchParams({ device: deviceId })}`;
  return `/${encodeURIComponent(customerKey)}/doors${query}`;
}

function parse(url: string): Address {
  const { pathname, searchParams } = new URL(url, location.origin);
  const segment = pathname.split("/")[1];
  const deviceId = searchParams.get("device");
  return { ...(segment && { customerKey: decode(segment) }), ...(deviceId && { deviceId }) };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const listeners = new Set<() => void>();

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  window.addEventListener("popstate", changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener("popstate", changed);
  };
}
