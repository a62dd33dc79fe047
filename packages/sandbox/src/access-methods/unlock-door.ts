import { z } from "zod";
import { toWireAttempt } from "../action-attempts/to-wire.ts";
import { startEntranceUnlock } from "../acs-entrances/start-unlock.ts";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { checkCloudKey } from "./check-cloud-key.ts";

/** `/access_methods/unlock_door` */
export const unlockWithAccessMethod = route({
  path: "/access_methods/unlock_door",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object({ access_method_id: field.id, acs_entrance_id: field.id }),
  handle: (context) => {
    const { store, params } = context;
    const method = findOwn(context, "access_methods", { access_method_id: params.access_method_id });
    const entrance = findOwn(context, "acs_entrances", { acs_entrance_id: params.acs_entrance_id });
    checkCloudKey(store, method, entrance, "access_method_id");
    return { action_attempt: toWireAttempt(startEntranceUnlock(store, entrance)) };
  },
});
