import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireEntrance } from "./to-wire.ts";

/** `/acs/entrances/get` */
export const getAcsEntrance = route({
  path: "/acs/entrances/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ acs_entrance_id: field.id }),
  handle: (context) => ({ acs_entrance: toWireEntrance(findOwn(context, "acs_entrances", context.params)) }),
});
