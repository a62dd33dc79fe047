/** Opens a link in a tab of its own. A button does it, because in the markup of an `<a>` anything could read the link. */
export function openInTab(url: string): void {
  window.open(url, "_blank", "noreferrer");
}
