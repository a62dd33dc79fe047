import { z } from "zod";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { hasMetadata } from "../store/has-metadata.ts";
import { matchesSearch } from "../store/matches-search.ts";
import { customerOfQuery } from "../undocumented.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { toWireWebview } from "./to-wire.ts";

/** `/connect_webviews/list` */
export const listConnectWebviews = route({
  path: "/connect_webviews/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    customer_key: z.string().optional(),
    user_identifier_key: z.string().optional(),
    custom_metadata_has: field.metadataFilter.optional(),
    search: z.string().min(1).optional(),
    limit: field.limit(500),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, caller, params } = context;
    const scope = scopeOf(store, caller);
    const customer = customerOfQuery(scope.customer_key, params.customer_key);
    const ofUser =
      params.user_identifier_key === undefined
        ? undefined
        : store.client_sessions.by("user_identifier_key", params.user_identifier_key);
    const passes = (webview: ConnectWebview): boolean =>
      scope.owns(webview) &&
      (customer === undefined || webview.customer_key === customer) &&
      (!ofUser || ofUser.some((session) => session.connect_webview_ids.has(webview.connect_webview_id))) &&
      hasMetadata(webview.custom_metadata, params.custom_metadata_has) &&
      matchesSearch(params.search, {
        ids: [webview.connect_webview_id],
        texts: [...webview.accepted_providers, webview.customer_key],
        metadata: webview.custom_metadata,
      });
    const { page, pagination } = paginate(store.connect_webviews, passes, context);
    return { connect_webviews: page.map((webview) => toWireWebview(store, webview, context.origin)), pagination };
  },
});
