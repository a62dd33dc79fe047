import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireSystem } from "./to-wire.ts";

/** `/acs/systems/get` */
export const getAcsSystem = route({
  path: "/acs/systems/get",
  methods: VERBS.read,
  auth: ["api_key"],
  params: z.object({ acs_system_id: field.id }),
  handle: (context) => {
    const system = findOwn(context, "acs_systems", context.params);
    return { acs_system: toWireSystem(context.store, system, context.origin) };
  },
});
