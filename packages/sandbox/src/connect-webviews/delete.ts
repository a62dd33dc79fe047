import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { remove } from "../store/remove.ts";

/** `/connect_webviews/delete`: its page is gone, and what was connected through it stays. */
export const deleteConnectWebview = route({
  path: "/connect_webviews/delete",
  methods: VERBS.remove,
  auth: ["api_key"],
  params: z.object({ connect_webview_id: field.id }),
  handle: (context) => {
    const { connect_webview_id } = findOwn(context, "connect_webviews", context.params);
    remove(context.store, "connect_webviews", connect_webview_id);
    return {};
  },
});
