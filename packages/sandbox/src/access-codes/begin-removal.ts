import type { Store } from "../store/store.ts";
import type { AccessCode } from "./access-code.ts";
import { isBeingDeleted } from "./is-being-deleted.ts";
import { mutation } from "./mutation.ts";
import { addCodeEvent } from "./add-code-event.ts";
import { proceed } from "./proceed.ts";

/** Begins to take a code from its device; it is gone when the device has answered. */
export function beginRemoval(store: Store, code: AccessCode, at: number): void {
  if (isBeingDeleted(code)) return;
  const deleting = mutation("deleting", at);
  code.mutations = [deleting];
  code.errors = [];
  code.warnings = [{ code: "being_deleted", message: "The code is being deleted.", created_at: at }];
  const requested_mutations = [{ mutation_code: "deleting" }];
  addCodeEvent(store, code, "access_code.mutations_requested", at, { requested_mutations });
  proceed(store, code, at);
}
