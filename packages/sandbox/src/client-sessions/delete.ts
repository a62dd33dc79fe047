import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { remove } from "../store/remove.ts";

/** `/client_sessions/delete` */
export const deleteClientSession = route({
  path: "/client_sessions/delete",
  methods: VERBS.remove,
  auth: ["api_key"],
  params: z.object({ client_session_id: field.id }),
  handle: (context) => {
    const { client_session_id } = findOwn(context, "client_sessions", context.params);
    remove(context.store, "client_sessions", client_session_id);
    return {};
  },
});
