import type { AccessCode } from "../access-codes/access-code.ts";
import { addGrantEvent } from "../events/add-grant-event.ts";
import { remove } from "../store/remove.ts";
import type { Store } from "../store/store.ts";
import type { AccessGrant } from "./access-grant.ts";
import { doorsOf } from "./doors-of.ts";
import { warn } from "./warn.ts";

const OF_THE_MOMENT = new Set(["underprovisioned_access", "overprovisioned_access"]);

/** Looks where the ways in of a grant stand: what is still on its way, what lacks, what is too much, and whether it is gone. */
export function reviewGrant(store: Store, grant: AccessGrant, at: number): void {
  const methods = store.access_methods.by("access_grant_id", grant.access_grant_id);
  if (grant.is_being_deleted) {
    if (methods.length === 0) remove(store, "access_grants", grant.access_grant_id, at);
    return;
  }
  const codes = methods.flatMap(({ access_method_id }) => store.access_codes.by("access_method_id", access_method_id));
  const isMoving = methods.some(({ mutations }) => mutations.length > 0);
  if (!isMoving) {
    grant.mutations = [];
    grant.warnings = grant.warnings.filter(({ code }) => code !== "updating_access_times");
  }
  weigh(grant, codes, at);
  const isIssued = methods.length > 0 && methods.every(({ issued_at }) => issued_at !== undefined);
  if (isIssued && grant.errors.length === 0) announce(store, grant, at);
}

/** Says again which doors lack access and which have too much. */
function weigh(grant: AccessGrant, codes: AccessCode[], at: number): void {
  const before = grant.warnings.filter(({ code }) => OF_THE_MOMENT.has(code));
  grant.warnings = grant.warnings.filter(({ code }) => !OF_THE_MOMENT.has(code));
  const failed = (error_code: string) => codes.filter(({ errors }) => errors.some(({ code }) => code === error_code));
  const tooMuch = failed("failed_to_remove_from_device");
  const tooLittle = codes.some(({ errors }) => errors.length > 0) && tooMuch.length === 0;
  const since = (code: string) => before.find((warning) => warning.code === code)?.created_at ?? at;
  if (tooLittle) {
    const code = "underprovisioned_access";
    warn(grant, code, "Not every door of this grant has taken its access.", since(code));
  }
  if (tooMuch.length > 0) {
    const code = "overprovisioned_access";
    const failed_devices = tooMuch.map(({ device_id, errors: [error] }) => ({
      device_id,
      error_code: error?.code,
      message: error?.message,
    }));
    warn(grant, code, "A door still has access that this grant no longer gives.", since(code), { failed_devices });
  }
}

/** Tells of each entrance, and that all doors are open now, once for each set of doors. */
function announce(store: Store, grant: AccessGrant, at: number): void {
  if (grant.announced) return;
  grant.announced = true;
  for (const { acs_entrance_id } of doorsOf(store, grant).entrances) {
    addGrantEvent(store, grant, "access_grant.access_granted_to_door", at, { acs_entrance_id });
  }
  addGrantEvent(store, grant, "access_grant.access_granted_to_all_doors", at);
}
