import { changeCode } from "../access-codes/change-code.ts";
import { isBeingDeleted } from "../access-codes/is-being-deleted.ts";
import type { AccessMethod } from "../access-methods/access-method.ts";
import { methodMutation } from "../access-methods/method-mutation.ts";
import { addGrantEvent } from "../events/add-grant-event.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { CREDENTIAL_DELAY_MS } from "../undocumented-access.ts";
import type { AccessGrant } from "./access-grant.ts";
import { frameOf } from "./frame-of.ts";

type Times = Pick<AccessGrant, "starts_at" | "ends_at">;

/** Changes when a grant is good: each of its doors hears of it when it can, and until then the change is told as pending. */
export function changeTimes(store: Store, grant: AccessGrant, wanted: Times, at: number): void {
  if (grant.starts_at === wanted.starts_at && grant.ends_at === wanted.ends_at) return;
  const from = shown(grant);
  Object.assign(grant, wanted);
  const to = shown(grant);
  const methods = store.access_methods
    .by("access_grant_id", grant.access_grant_id)
    .filter(({ is_being_deleted }) => !is_being_deleted);
  const access_method_ids = methods.map(({ access_method_id }) => access_method_id);
  const message = "The new times are on their way to the doors.";
  if (methods.length > 0) {
    const known = grant.mutations.find(({ mutation_code }) => mutation_code === "updating_access_times");
    grant.mutations = [
      ...grant.mutations.filter((mutation) => mutation !== known),
      {
        mutation_code: "updating_access_times",
        message,
        created_at: at,
        from: known?.from ?? from,
        to,
        access_method_ids,
      },
    ];
    grant.warnings = [
      ...grant.warnings.filter(({ code }) => code !== "updating_access_times"),
      { code: "updating_access_times", message, created_at: at, details: { access_method_ids } },
    ];
  }
  addGrantEvent(store, grant, "access_grant.access_times_changed", at, {
    access_grant_key: grant.access_grant_key,
    starts_at: toIso(grant.starts_at),
    ...(grant.ends_at !== undefined && { ends_at: toIso(grant.ends_at) }),
  });
  for (const method of methods) changeMethod(store, grant, method, { from, to, message }, at);
  // Some doors take codes at certain times only.
  store.agenda.add(at, "reconcile_grant", { access_grant_id: grant.access_grant_id });
}

function changeMethod(
  store: Store,
  grant: AccessGrant,
  method: AccessMethod,
  { from, to, message }: { from: Record<string, unknown>; to: Record<string, unknown>; message: string },
  at: number,
): void {
  const { access_method_id } = method;
  const known = method.mutations.find(({ mutation_code }) => mutation_code === "updating_access_times");
  method.mutations = [
    ...method.mutations.filter((mutation) => mutation !== known),
    methodMutation("updating_access_times", at, known?.from ?? from, to),
  ];
  method.warnings = [
    ...method.warnings.filter(({ code }) => code !== "updating_access_times"),
    { code: "updating_access_times", message, created_at: at },
  ];
  for (const code of store.access_codes.by("access_method_id", access_method_id)) {
    if (!isBeingDeleted(code)) changeCode(store, code, frameOf(grant, at), at);
  }
  method.credentials_due_at = at + CREDENTIAL_DELAY_MS;
  store.agenda.add(method.credentials_due_at, "review_access_method", { access_method_id });
}

function shown({ starts_at, ends_at }: Times): Record<string, unknown> {
  return { starts_at: toIso(starts_at), ends_at: ends_at === undefined ? null : toIso(ends_at) };
}
