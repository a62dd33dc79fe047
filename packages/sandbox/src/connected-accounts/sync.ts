import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { SYNC_MS } from "../undocumented.ts";

/** `/connected_accounts/sync`: asks for a sync, which comes in its time. */
export const syncConnectedAccount = route({
  path: "/connected_accounts/sync",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object({ connected_account_id: field.id }),
  handle: (context) => {
    const { store } = context;
    const { connected_account_id } = findOwn(context, "connected_accounts", context.params);
    store.agenda.add(store.clock.now() + SYNC_MS, "sync_account", { connected_account_id });
    return {};
  },
});
