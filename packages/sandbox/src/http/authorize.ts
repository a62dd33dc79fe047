import { READ_ONLY_SESSION, WRONG_CREDENTIAL } from "../undocumented.ts";
import { ApiError } from "./api-error.ts";
import type { AuthClass, Caller } from "./caller.ts";

/** Throws unless the route takes this caller's class of credential. */
export function authorize(accepted: readonly AuthClass[], caller: Caller): void {
  if (accepted.includes(caller.auth)) return;
  const writes = accepted.includes("client_session_with_customer");
  throw new ApiError(
    caller.auth === "client_session_with_customer_ro" && writes ? READ_ONLY_SESSION : WRONG_CREDENTIAL,
  );
}
