import { z } from "zod";
import { field } from "../http/field.ts";
import { findAllOwn } from "../http/find-all-own.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { changeMembers } from "./change-members.ts";

/** `/spaces/remove_acs_entrances` */
export const removeAcsEntrances = route({
  path: "/spaces/remove_acs_entrances",
  methods: VERBS.remove,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({ space_id: field.id, acs_entrance_ids: field.ids }),
  handle: (context) => {
    const { store, params } = context;
    const space = findOwn(context, "spaces", { space_id: params.space_id });
    findAllOwn(context, "acs_entrances", params.acs_entrance_ids);
    const gone = new Set(params.acs_entrance_ids);
    changeMembers(store, space, { acs_entrance_ids: [...space.acs_entrance_ids].filter((id) => !gone.has(id)) });
    return {};
  },
});
