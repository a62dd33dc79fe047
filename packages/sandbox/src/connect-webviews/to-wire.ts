import { capabilitiesOf } from "../device-providers/capabilities-of.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { viewUrl } from "./view-url.ts";

/** A Connect Webview as Seam shows it; `origin` is where its page is found. */
export function toWireWebview(store: Store, webview: ConnectWebview, origin: string): Record<string, unknown> {
  return {
    connect_webview_id: webview.connect_webview_id,
    workspace_id: store.workspace_id,
    url: viewUrl(webview, origin),
    status: webview.status,
    login_successful: webview.status === "authorized",
    connected_account_id: webview.connected_account_id ?? null,
    authorized_at: webview.authorized_at === undefined ? null : toIso(webview.authorized_at),
    selected_provider: webview.selected_provider ?? null,
    customer_key: webview.customer_key,
    accepted_providers: webview.accepted_providers,
    accepted_capabilities: webview.accepted_capabilities ?? [
      ...new Set(webview.accepted_providers.flatMap(capabilitiesOf)),
    ],
    accepted_devices: [],
    any_device_allowed: true,
    any_provider_allowed: webview.any_provider_allowed,
    custom_redirect_url: webview.custom_redirect_url ?? null,
    custom_redirect_failure_url: webview.custom_redirect_failure_url ?? null,
    custom_metadata: webview.custom_metadata,
    automatically_manage_new_devices: webview.automatically_manage_new_devices,
    wait_for_device_creation: webview.wait_for_device_creation,
    device_selection_mode: webview.device_selection_mode,
    created_at: toIso(webview.created_at),
  };
}
