import { z } from "zod";
import { signIn } from "../connected-accounts/sign-in.ts";
import { field } from "../http/field.ts";
import { accountOf } from "./account-of.ts";
import { simulation } from "./simulation.ts";

/** The account has been signed in again. */
export const reconnectAccount = simulation({
  path: "/_sandbox/connected_accounts/reconnect",
  params: z.object({ connected_account_id: field.id }),
  run: (store, { connected_account_id }) => signIn(store, accountOf(store, connected_account_id)),
});
