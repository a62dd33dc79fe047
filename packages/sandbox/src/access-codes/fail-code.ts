import type { Store } from "../store/store.ts";
import type { AccessCode } from "./access-code.ts";
import { finishAttempts } from "./finish-attempts.ts";
import { isBeingDeleted } from "./is-being-deleted.ts";
import type { Refusal } from "./refusal-of.ts";
import { tellTrouble } from "./tell-trouble.ts";
import { waitFor } from "./wait-for.ts";

/** The device has refused a code, or its removal: the code stays as it was asked for, with an error, until something changes. */
export function failCode(store: Store, code: AccessCode, { error_code, message, details }: Refusal, at: number): void {
  const isRemoval = isBeingDeleted(code) || code.step === "drop";
  code.errors = [{ code: error_code, message, created_at: at, details }];
  waitFor(store, code);
  tellTrouble(store, code, isRemoval ? "failed_to_remove_from_device" : "failed_to_set_on_device", at);
  finishAttempts(store, code, { type: error_code, message });
}
