import { z } from "zod";
import { signOut } from "../connected-accounts/sign-out.ts";
import { field } from "../http/field.ts";
import { accountOf } from "./account-of.ts";
import { simulation } from "./simulation.ts";

/** The provider no longer accepts the account's credentials. */
export const disconnectAccount = simulation({
  path: "/_sandbox/connected_accounts/disconnect",
  params: z.object({ connected_account_id: field.id }),
  run: (store, { connected_account_id }) => signOut(store, accountOf(store, connected_account_id)),
});
