/** What Seam adds to the address that it sends the person back to. */
const ADDED = ["connect_webview_id", "error_code", "error_message"] as const;

/** The address without what Seam has added to it: for a new Connect Webview to come back to, and to clean the page's own. */
export function returnAddress(href: string): string {
  const url = new URL(href);
  for (const name of ADDED) url.searchParams.delete(name);
  return url.href;
}

/** What the address says of a sign-in that led the whole tab away; anyone can write it, so Seam is asked. */
export function returnedFrom(search: string): { connectWebviewId: string; said: string | undefined } | undefined {
  const params = new URLSearchParams(search);
  const connectWebviewId = params.get("connect_webview_id");
  if (!connectWebviewId) return undefined;
  return { connectWebviewId, said: params.get("error_message")?.slice(0, 300) || undefined };
}
