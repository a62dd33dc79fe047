/**
 * Whether this page is in a frame of another origin's. There the page around may have the browser open a tab without telling
 * us, and an empty one could not be led anywhere.
 */
export function isForeignFrame(): boolean {
  try {
    return window.top?.location.origin !== location.origin;
  } catch {
    return true;
  }
}
