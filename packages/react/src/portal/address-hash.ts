import { warn } from "../provider/palette-warnings.ts";

/** The hash of the page's address as a store; one portal on a page may keep its place in it. */
export const addressHash = {
  get: (): string => location.hash,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    addEventListener("popstate", listener);
    addEventListener("hashchange", listener);
    return () => {
      listeners.delete(listener);
      removeEventListener("popstate", listener);
      removeEventListener("hashchange", listener);
    };
  },
  /**
   * Goes to another hash; Back returns to `from`, unless `replace` is set, also where the address did not say so yet.
   * The host's own history state goes along.
   */
  go(hash: string, { replace, from }: { replace: boolean; from: string }): void {
    if (hash === location.hash) return;
    if (!replace && location.hash !== from) history.replaceState(history.state, "", from);
    if (replace) history.replaceState(history.state, "", hash);
    else history.pushState(history.state, "", hash);
    for (const listener of listeners) listener();
  },
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
      if (owner === portal) owner = undefined;
    };
  },
};

const listeners = new Set<() => void>();
let owner: object | undefined;
