import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";

/** `/spaces/add_connected_account` */
export const addConnectedAccount = route({
  path: "/spaces/add_connected_account",
  methods: VERBS.add,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({ space_id: field.id, connected_account_id: field.id }),
  handle: (context) => {
    const { space_id, connected_account_id } = context.params;
    const space = findOwn(context, "spaces", { space_id });
    findOwn(context, "connected_accounts", { connected_account_id });
    space.connected_account_ids.add(connected_account_id);
    return {};
  },
});
