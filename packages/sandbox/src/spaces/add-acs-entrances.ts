import { z } from "zod";
import { field } from "../http/field.ts";
import { findAllOwn } from "../http/find-all-own.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { changeMembers } from "./change-members.ts";

/** `/spaces/add_acs_entrances` */
export const addAcsEntrances = route({
  path: "/spaces/add_acs_entrances",
  methods: VERBS.add,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({ space_id: field.id, acs_entrance_ids: field.ids.min(1) }),
  handle: (context) => {
    const { store, params } = context;
    const space = findOwn(context, "spaces", { space_id: params.space_id });
    findAllOwn(context, "acs_entrances", params.acs_entrance_ids);
    changeMembers(store, space, { acs_entrance_ids: [...space.acs_entrance_ids, ...params.acs_entrance_ids] });
    return {};
  },
});
