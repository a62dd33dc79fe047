import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireWebview } from "./to-wire.ts";

/** `/connect_webviews/get` */
export const getConnectWebview = route({
  path: "/connect_webviews/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ connect_webview_id: field.id }),
  handle: (context) => {
    const webview = findOwn(context, "connect_webviews", context.params);
    return { connect_webview: toWireWebview(context.store, webview, context.origin) };
  },
});
