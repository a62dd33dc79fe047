import { z } from "zod";
import { newToken } from "../client-sessions/new-token.ts";
import { ensureCustomer } from "../customers/ensure-customer.ts";
import { deviceProviders } from "../device-providers/device-providers.ts";
import { metadataPatch } from "../devices/metadata-patch.ts";
import { PROVIDER_CATEGORIES } from "../devices/provider-categories.ts";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { mergeMetadata, OTHER_CUSTOMER } from "../undocumented.ts";
import { chooseProviders } from "./choose-providers.ts";
import { redirectUrl } from "./redirect-url.ts";
import { toWireWebview } from "./to-wire.ts";

/** `/connect_webviews/create` */
export const createConnectWebview = route({
  path: "/connect_webviews/create",
  methods: VERBS.action,
  auth: ["api_key", "client_session", "client_session_with_customer"],
  params: z.object({
    customer_key: field.customerKey.optional(),
    accepted_providers: z.array(z.enum(Object.keys(deviceProviders))).optional(),
    excluded_providers: z.array(z.string()).optional(),
    provider_category: z.enum([...PROVIDER_CATEGORIES, "internal_beta"]).optional(),
    accepted_capabilities: z.array(field.capability).optional(),
    custom_redirect_url: redirectUrl.optional(),
    custom_redirect_failure_url: redirectUrl.optional(),
    custom_metadata: metadataPatch.optional(),
    automatically_manage_new_devices: z.boolean().default(true),
    wait_for_device_creation: z.boolean().default(false),
    device_selection_mode: z.enum(["none", "single", "multiple"]).default("none"),
  }),
  handle: ({ store, caller, origin, params }) => {
    const { accepted_providers, excluded_providers, provider_category, customer_key: asked, ...wanted } = params;
    const own = scopeOf(store, caller).customer_key;
    if (asked !== undefined && caller.auth !== "api_key" && asked !== own)
      throw invalidInput(OTHER_CUSTOMER, "customer_key");
    const providers = chooseProviders({ accepted_providers, excluded_providers, provider_category });
    if (providers.length === 0) throw invalidInput("No provider is left to choose from", "accepted_providers");
    const customer_key = own ?? asked;
    if (customer_key !== undefined) ensureCustomer(store, customer_key);
    const sequence = store.next_sequence();
    const webview = store.connect_webviews.add({
      sequence,
      connect_webview_id: uuidFrom(`connect_webview:${sequence}`),
      customer_key,
      auth_token: newToken(),
      status: "pending",
      connected_account_id: undefined,
      authorized_at: undefined,
      selected_provider: undefined,
      accepted_providers: providers,
      accepted_capabilities: wanted.accepted_capabilities,
      any_provider_allowed: !accepted_providers && !provider_category && !excluded_providers,
      custom_redirect_url: wanted.custom_redirect_url,
      custom_redirect_failure_url: wanted.custom_redirect_failure_url,
      custom_metadata: mergeMetadata({}, wanted.custom_metadata ?? {}),
      automatically_manage_new_devices: wanted.automatically_manage_new_devices,
      wait_for_device_creation: wanted.wait_for_device_creation,
      device_selection_mode: wanted.device_selection_mode,
      // Nobody is asked to choose from one brand.
      pane: { step: providers.length === 1 ? "sign_in" : "choose_provider", email: undefined, problem: undefined },
      created_at: store.clock.now(),
    });
    if (caller.auth === "client_session") caller.session.connect_webview_ids.add(webview.connect_webview_id);
    return { connect_webview: toWireWebview(store, webview, origin) };
  },
});
