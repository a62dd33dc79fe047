import { parentOf } from "./appearance-parent.ts";

const checks = new Set<() => void>();
/** Each page with a root on it, and how its system's scheme is heard of; tests in Node have no media. */
const pages = new Map<Document, MediaQueryList | undefined>();
let observer: MutationObserver | undefined;

/** Calls back whenever something changes on the page that may change a root's seeds; returns what ends it. */
export function watchPage(root: HTMLElement, check: () => void): () => void {
  observer ??= new MutationObserver(checkAll);
  checks.add(check);
  // A root's own style is what we write; everything above it belongs to the host.
  observer.observe(root, { attributeFilter: ["class", "data-color-scheme"] });
  for (let node = parentOf(root); node; node = parentOf(node)) observer.observe(node, { attributes: true });
  watchSheets(root.ownerDocument, observer);
  return () => {
    checks.delete(check);
    if (checks.size === 0) stop();
  };
}

/** Sheets that come late, written in or loaded, and the system's scheme that they may ask for. */
function watchSheets(page: Document, by: MutationObserver): void {
  by.observe(page.head, { childList: true });
  if (pages.has(page)) return;
  const media = page.defaultView?.matchMedia?.("(prefers-color-scheme: dark)");
  pages.set(page, media);
  page.head.addEventListener("load", checkAll, true);
  media?.addEventListener("change", checkAll);
}

function stop(): void {
  observer?.disconnect();
  for (const [page, media] of pages) {
    page.head.removeEventListener("load", checkAll, true);
    media?.removeEventListener("change", checkAll);
  }
  pages.clear();
}

function checkAll(): void {
  for (const check of checks) check();
  // What the checks themselves have written is no news.
  observer?.takeRecords();
}
