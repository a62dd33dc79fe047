import { z } from "zod";
import { failLogin } from "../connect-webviews/fail-login.ts";
import { finishLogin } from "../connect-webviews/finish-login.ts";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { notFound } from "../http/not-found.ts";
import { simulation } from "./simulation.ts";

/** Somebody has gone through the page of a Connect Webview to its end; one that waits for devices has them at once. */
export const completeConnectWebview = simulation({
  path: "/_sandbox/connect_webviews/complete",
  params: z.object({
    connect_webview_id: field.id,
    provider: z.string().optional(),
    outcome: z.enum(["authorized", "failed"]).default("authorized"),
    email: z.string().min(1).optional(),
  }),
  run: (store, { connect_webview_id, provider, outcome, email }) => {
    const webview = store.connect_webviews.get(connect_webview_id);
    if (!webview) throw notFound("connect_webview");
    if (webview.status !== "pending" || webview.pane.step === "wait") {
      throw invalidInput(
        "This Connect Webview was completed already: make a new one for each sign-in",
        "connect_webview_id",
      );
    }
    const chosen = provider ?? webview.selected_provider ?? webview.accepted_providers[0] ?? "";
    if (!webview.accepted_providers.includes(chosen)) {
      throw invalidInput(`This Connect Webview does not accept the provider "${chosen.slice(0, 100)}"`, "provider");
    }
    webview.selected_provider = chosen;
    const user = email ?? `${connect_webview_id.slice(0, 8)}@example.com`;
    if (outcome === "failed") failLogin(store, webview, "login_failed");
    else finishLogin(store, webview, { user, sites: [], awaits: false });
    const { status, connected_account_id = null } = webview;
    return { connect_webview: { connect_webview_id, status, connected_account_id } };
  },
});
