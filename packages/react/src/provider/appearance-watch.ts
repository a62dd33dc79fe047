const checks = new Set<() => void>();
let stop: (() => void) | undefined;
let observer: MutationObserver | undefined;

/** Calls back whenever something changes on the page that may change a root's seeds; returns what ends it. */
export function watchPage(root: HTMLElement, check: () => void): () => void {
  stop ??= start(root.ownerDocument);
  checks.add(check);
  // A root's own style is what we write; everything else above it belongs to the host.
  observer?.observe(root, { attributeFilter: ["class", "data-color-scheme"] });
  for (let node = root.parentNode; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (node instanceof Element) observer?.observe(node, { attributes: true });
  return () => {
    checks.delete(check);
    if (checks.size > 0) return;
    stop?.();
    stop = undefined;
  };
}

function start(page: Document): () => void {
  observer = new MutationObserver(checkAll);
  // Sheets that come late: written in, or loaded.
  observer.observe(page.head, { childList: true });
  page.head.addEventListener("load", checkAll, true);
  // Tests in Node have no media.
  const media = page.defaultView?.matchMedia?.("(prefers-color-scheme: dark)");
  media?.addEventListener("change", checkAll);
  return () => {
    observer?.disconnect();
    page.head.removeEventListener("load", checkAll, true);
    media?.removeEventListener("change", checkAll);
  };
}

function checkAll(): void {
  for (const check of checks) check();
  // What the checks themselves have written is no news.
  observer?.takeRecords();
}
