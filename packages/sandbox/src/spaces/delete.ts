import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { remove } from "../store/remove.ts";

/** `/spaces/delete` */
export const deleteSpace = route({
  path: "/spaces/delete",
  methods: VERBS.remove,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({ space_id: field.id }),
  handle: (context) => {
    const { space_id } = findOwn(context, "spaces", context.params);
    remove(context.store, "spaces", space_id);
    return {};
  },
});
