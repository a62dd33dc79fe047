import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireMethod } from "./to-wire.ts";

/** `/access_methods/get` */
export const getAccessMethod = route({
  path: "/access_methods/get",
  methods: VERBS.read,
  auth: ["api_key"],
  params: z.object({ access_method_id: field.id }),
  handle: (context) => ({
    access_method: toWireMethod(context.store, findOwn(context, "access_methods", context.params)),
  }),
});
