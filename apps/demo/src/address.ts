import type { PortalView } from "@customer-portal/react";
import { useMemo, useSyncExternalStore } from "react";
import { pathOfView, viewOfPath } from "./doors/portal-path.ts";

/** A page of a property, and what is open on it. */
export type Where =
  | { page: "arrivals"; entryId?: string | undefined }
  | { page: "rooms"; floor?: string | undefined; spaceKey?: string | undefined; deviceId?: string | undefined }
  | { page: "doors"; view?: PortalView | undefined }
  | { page: "building"; deviceId?: string | undefined }
  | { page: "frame" }
  | { page: "unknown" };

/** A place in this product: its front door, a property's front door, or a page of a property. */
export type Address = { customerKey?: undefined } | { customerKey: string; page?: undefined } | PageAddress;

/** A page of a property. */
export type PageAddress = { customerKey: string } & Where;

/** The address bar as state. */
export function useAddress(): Address {
  const url = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  return useMemo(() => parse(url), [url]);
}

/** Goes to an address; Back returns, unless `replace` is given. */
export function goTo(address: Address, { replace = false }: { replace?: boolean } = {}): void {
  const url = hrefOf(address);
  if (url === location.pathname + location.search) return;
  if (replace) history.replaceState(history.state, "", url);
  else history.pushState({ inside: true }, "", url);
  // Not an event of the window: whatever else listens there would take it for Back.
  for (const changed of listeners) changed();
}

/** Closes what an address opened: back to where it was opened, or to `address` where it was opened by its address. */
export function goBackTo(address: Address): void {
  const state = history.state as { inside?: boolean } | null;
  if (state?.inside) history.back();
  else goTo(address, { replace: true });
}

/** What a link to an address holds. */
export function hrefOf(address: Address): string {
  if (address.customerKey === undefined) return "/";
  const [path = [], query = {}] = address.page === undefined ? [] : partsOf(address);
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const search = given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
  return `/${[address.customerKey, ...path].map(encodeURIComponent).join("/")}${search}`;
}

function partsOf(where: Where): [path: string[], query?: Record<string, string | undefined>] {
  switch (where.page) {
    case "arrivals":
      return [where.entryId === undefined ? ["arrivals"] : ["arrivals", where.entryId]];
    case "rooms":
      return where.spaceKey === undefined
        ? [["rooms"], { floor: where.floor }]
        : [["rooms", where.spaceKey], { device: where.deviceId }];
    case "doors": {
      const [path, query] = pathOfView(where.view ?? { section: "devices" });
      return [["doors", ...path], query];
    }
    case "building":
      return [["building"], { device: where.deviceId }];
    case "frame":
    case "unknown":
      return [[where.page]];
  }
}

function parse(url: string): Address {
  const { pathname, searchParams } = new URL(url, location.origin);
  const [customerKey, page, ...rest] = pathname.slice(1).split("/").map(decode);
  const [item] = rest;
  if (!customerKey) return {};
  const given = (name: string) => searchParams.get(name) || undefined;
  switch (page) {
    case undefined:
    case "":
      return { customerKey };
    case "arrivals":
      return { customerKey, page, entryId: item || undefined };
    case "rooms":
      return item
        ? { customerKey, page, spaceKey: item, deviceId: given("device") }
        : { customerKey, page, floor: given("floor") };
    case "doors":
      return { customerKey, page, view: viewOfPath(rest, given) };
    case "building":
      return { customerKey, page, deviceId: given("device") };
    case "frame":
      return { customerKey, page };
    default:
      return { customerKey, page: "unknown" };
  }
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
