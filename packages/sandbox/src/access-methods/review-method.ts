import type { AccessCode } from "../access-codes/access-code.ts";
import { isBeingDeleted } from "../access-codes/is-being-deleted.ts";
import { reviewGrant } from "../access-grants/review-grant.ts";
import { addMethodEvent } from "../events/add-method-event.ts";
import type { Happening } from "../store/happening.ts";
import { remove } from "../store/remove.ts";
import type { Store } from "../store/store.ts";
import type { AccessMethod } from "./access-method.ts";
import { hasReachedDoors } from "./has-reached-doors.ts";

/** Looks where the codes and credentials of a method stand, and says what follows: issued, late, failed, or gone. */
export const reviewAccessMethod: Happening<{ access_method_id: string }> = (store, { access_method_id }, at) => {
  const method = store.access_methods.get(access_method_id);
  if (!method) return;
  const grant = store.access_grants.get(method.access_grant_id);
  const codes = store.access_codes.by("access_method_id", access_method_id).filter(({ is_in_pool }) => !is_in_pool);
  if (method.is_being_deleted) {
    if (codes.length === 0) remove(store, "access_methods", access_method_id, at);
  } else {
    const stillMeant = codes.filter((code) => !isBeingDeleted(code));
    look(store, method, stillMeant, at);
    if (codes.length === stillMeant.length) settle(method, "revoking_access");
  }
  if (grant) reviewGrant(store, grant, at);
};

function look(store: Store, method: AccessMethod, codes: AccessCode[], at: number): void {
  if (hasReachedDoors(store, method, codes, at)) {
    reach(store, method, at);
  } else if (codes.some(({ errors }) => errors.length > 0)) {
    const message = "A door did not take this way in.";
    if (note(method.errors, "failed_to_issue", message, at))
      addMethodEvent(store, method, "access_method.failed_to_issue", at);
  } else if (codes.some(({ warnings }) => warnings.some(({ code }) => code === "delay_in_setting_on_device"))) {
    const message = "A door could not be reached yet. Seam keeps trying.";
    if (note(method.warnings, "delay_in_issuing", message, at)) {
      addMethodEvent(store, method, "access_method.delay_in_issuing", at);
    }
  }
}

function reach(store: Store, method: AccessMethod, at: number): void {
  method.errors = [];
  method.warnings = method.warnings.filter(({ code }) => code === "pulled_backup_access_code");
  settle(method, "provisioning_access", "updating_access_times");
  if (method.issued_at !== undefined) return;
  method.issued_at = at;
  for (const credential of store.acs_credentials.by("access_method_id", method.access_method_id)) {
    credential.issued_at = at;
  }
  const details = method.mode === "code" ? { code: method.code, is_backup_code: false } : {};
  addMethodEvent(store, method, "access_method.issued", at, details);
}

function settle(method: AccessMethod, ...kinds: string[]): void {
  method.mutations = method.mutations.filter(({ mutation_code }) => !kinds.includes(mutation_code));
}

function note(issues: AccessMethod["errors"], code: string, message: string, created_at: number): boolean {
  if (issues.some((issue) => issue.code === code)) return false;
  issues.push({ code, message, created_at });
  return true;
}
