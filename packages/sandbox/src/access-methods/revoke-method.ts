import { beginRemoval } from "../access-codes/begin-removal.ts";
import type { Store } from "../store/store.ts";
import type { AccessMethod } from "./access-method.ts";
import { methodMutation } from "./method-mutation.ts";

/** Begins to take a way in from its doors; it is gone when the last of them has let go of it. */
export function revokeMethod(store: Store, method: AccessMethod, at: number): void {
  if (method.is_being_deleted) return;
  const { access_method_id } = method;
  const codes = store.access_codes.by("access_method_id", access_method_id);
  const from = { device_ids: codes.map(({ device_id }) => device_id) };
  method.is_being_deleted = true;
  method.mutations = [methodMutation("revoking_access", at, from, { device_ids: [] })];
  method.warnings = [{ code: "being_deleted", message: "This way in is being deleted.", created_at: at }];
  for (const code of codes) beginRemoval(store, code, at);
  store.agenda.add(at, "review_access_method", { access_method_id });
}
