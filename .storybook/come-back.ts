const realNow = Date.now;

/** Lets a minute pass and brings the person back to the page, which is when old data is read anew. */
export function comeBackLater(): void {
  Date.now = () => realNow() + 60_000;
  comeBack();
}

/** Brings the person back to the page. */
export function comeBack(): void {
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
}

/** Puts the clock right after a story that moved it. */
export function restoreClock(): void {
  Date.now = realNow;
}
