import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireSpace } from "./to-wire.ts";

/** `/spaces/get` */
export const getSpace = route({
  path: "/spaces/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ space_id: field.id.optional(), space_key: z.string().optional() }),
  handle: (context) => {
    const space = findOwn(context, "spaces", context.params);
    return { space: toWireSpace(context.store, space) };
  },
});
