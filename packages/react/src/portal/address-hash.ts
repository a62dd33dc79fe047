import { warn } from "../provider/warn.ts";
import type { PortalView } from "./portal-view.ts";

/** The hash of the page's address as a store; one portal on a page may keep its place in it. */
export const addressHash = {
  get: (): string => location.hash,
  subscribe: (listener: () => void): (() => void) => {
    const sources: [EventTarget | undefined, string][] = [
      [globalThis, "popstate"],
      [globalThis, "hashchange"],
      // A router's own way to write an address makes no other sound.
      [(globalThis as { navigation?: EventTarget }).navigation, "currententrychange"],
    ];
    listeners.add(listener);
    for (const [source, event] of sources) source?.addEventListener(event, listener);
    return () => {
      listeners.delete(listener);
      for (const [source, event] of sources) source?.removeEventListener(event, listener);
    };
  },
  /** The address of this page with another hash; a bare hash would be taken for one of `<base href>`. */
  hrefOf: (hash: string): string => `${location.pathname}${location.search}${hash}`,
  /** Goes to another hash, with the host's own history state; tells whether the page may do that. */
  go(hash: string, { replace }: { replace: boolean }): boolean {
    if (hash === location.hash) return true;
    try {
      history[replace ? "replaceState" : "pushState"](history.state, "", addressHash.hrefOf(hash));
    } catch {
      // A frame without an address of its own.
      return false;
    }
    for (const listener of listeners) listener();
    return true;
  },
  /** Notes where one was in the portal while the address said something of the host's, for Back to return there. */
  leave(place: LeftPlace): void {
    left.set(location.hash, place);
  },
  /** Where one was when one left this hash of the host's. */
  leftAt: (hash: string): LeftPlace | undefined => left.get(hash),
  /** Claims the hash for a portal; gives what lets go of it, or nothing where another portal has it. */
  claim(portal: object): (() => void) | undefined {
    if (owner !== undefined && owner !== portal) {
      warn(
        'Two whole portals are on this page, and only the first keeps its place in the address. Give the others `routing="memory"`, or hold their `view` yourself.',
      );
      return undefined;
    }
    owner = portal;
    return () => {
      if (owner !== portal) return;
      owner = undefined;
      left.clear();
    };
  },
};

/** A place in the portal of one customer. */
interface LeftPlace {
  customerKey: string;
  view: PortalView;
}

const left = new Map<string, LeftPlace>();
const listeners = new Set<() => void>();
let owner: object | undefined;
