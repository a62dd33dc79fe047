import { z } from "zod";
import { checkCloudKey } from "../access-methods/check-cloud-key.ts";
import { toWireAttempt } from "../action-attempts/to-wire.ts";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { startEntranceUnlock } from "./start-unlock.ts";

/** `/acs/entrances/unlock` */
export const unlockAcsEntrance = route({
  path: "/acs/entrances/unlock",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object({ acs_credential_id: field.id, acs_entrance_id: field.id }),
  handle: (context) => {
    const { store, params } = context;
    const credential = findOwn(context, "acs_credentials", { acs_credential_id: params.acs_credential_id });
    const entrance = findOwn(context, "acs_entrances", { acs_entrance_id: params.acs_entrance_id });
    checkCloudKey(store, store.access_methods.get(credential.access_method_id ?? ""), entrance, "acs_credential_id");
    return { action_attempt: toWireAttempt(startEntranceUnlock(store, entrance)) };
  },
});
