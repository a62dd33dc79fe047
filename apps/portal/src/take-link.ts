import type { FoundLink } from "./link.ts";
import { readLink } from "./read-link.ts";

/** The one place where a link is kept, and only where the page is not in a frame: this tab, until it is closed. */
const KEPT = "customer-portal-link";

/** Takes the link out of the address at once, and gives it. A page that was loaded again gives what this tab has kept. */
export function takeLink(page: Window): FoundLink {
  const { hash, pathname, search } = page.location;
  const found = readLink(hash);
  if (found !== undefined) page.history.replaceState(page.history.state, "", `${pathname}${search}`);
  const storage = page.parent === page ? storageOf(page) : undefined;
  if (found !== undefined && found !== "malformed") storage?.setItem(KEPT, hash);
  return found ?? readLink(storage?.getItem(KEPT) ?? "");
}

/** A browser that keeps nothing still opens links. */
function storageOf(page: Window): Storage | undefined {
  try {
    return page.sessionStorage;
  } catch {
    return undefined;
  }
}
