import type { ConnectWebview } from "./connect-webview.ts";

/** The provider that the page of a Connect Webview is about: the one that was chosen, or the only one there is. */
export function pageProvider({ selected_provider, accepted_providers }: ConnectWebview): string | undefined {
  return selected_provider ?? (accepted_providers.length === 1 ? accepted_providers[0] : undefined);
}
