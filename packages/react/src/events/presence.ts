/** How long a page may be out of view before it stops listening, in milliseconds: a glance at another tab is no leaving. */
const GRACE = 10_000;

/** Says when somebody begins and ceases to look at the page, until called off; at once how it is now. */
export function watchPresence(onChange: (isHere: boolean) => void, signal: AbortSignal): void {
  let isHere: boolean | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (next: boolean) => {
    clearTimeout(timer);
    if (next === isHere) return;
    isHere = next;
    onChange(next);
  };
  const look = () => {
    if (document.visibilityState === "visible") set(true);
    else timer = setTimeout(() => set(false), GRACE);
  };
  document.addEventListener("visibilitychange", look, { signal });
  addEventListener("pageshow", look, { signal });
  // What is still open would keep the page out of the browser's memory for Back.
  addEventListener("pagehide", () => set(false), { signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
  set(document.visibilityState === "visible");
}
