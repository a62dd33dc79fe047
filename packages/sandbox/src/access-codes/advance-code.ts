import { reachError } from "../locks/reach-error.ts";
import type { Happening } from "../store/happening.ts";
import { remove } from "../store/remove.ts";
import type { Store } from "../store/store.ts";
import { CODE_LATE_MS } from "../undocumented-access.ts";
import type { AccessCode } from "./access-code.ts";
import { acceptCode } from "./accept-code.ts";
import { addCodeEvent } from "./add-code-event.ts";
import { failCode } from "./fail-code.ts";
import { finishAttempts } from "./finish-attempts.ts";
import { isBeingDeleted } from "./is-being-deleted.ts";
import { proceed } from "./proceed.ts";
import { refusalOf } from "./refusal-of.ts";
import { resumeCodes } from "./resume-codes.ts";
import { reviewMethodOf } from "./review-method-of.ts";
import { tellLate } from "./tell-late.ts";
import { waitFor } from "./wait-for.ts";

/** A code takes its next step. */
export const advanceAccessCode: Happening<{ access_code_id: string }> = (store, { access_code_id }, at) => {
  const code = store.access_codes.get(access_code_id);
  if (code?.step_at !== at) return;
  if (code.step === "send") proceed(store, code, at);
  else if (code.step === "late") tellLate(store, code, at);
  else if (code.step === "start") begin(store, code, at);
  else if (code.step === "end") proceed(store, code, at);
  else ask(store, code, at);
  reviewMethodOf(store, code, at);
};

function begin(store: Store, code: AccessCode, at: number): void {
  addCodeEvent(store, code, "access_code.set_on_device", at, { code: code.code });
  proceed(store, code, at);
}

/** The device has had its time to answer. */
function ask(store: Store, code: AccessCode, at: number): void {
  const { device_id, step, is_offline_access_code, is_scheduled_on_device } = code;
  const device = store.devices.get(device_id);
  if (!device) return;
  const byItself = is_offline_access_code || (step === "drop" && is_scheduled_on_device);
  const behavior = store.code_behaviors.get(device_id);
  if (!byItself && (reachError(store, device) || behavior === "never")) {
    waitFor(store, code, "late", at + CODE_LATE_MS);
    return;
  }
  const refusal = byItself ? undefined : refusalOf(store, device, code, at);
  if (refusal) failCode(store, code, refusal, at);
  else if (isBeingDeleted(code)) takeAway(store, code, at);
  else if (step === "drop") drop(store, code, at);
  else acceptCode(store, code, at);
}

function drop(store: Store, code: AccessCode, at: number): void {
  code.on_device = false;
  code.is_scheduled_on_device = false;
  code.errors = [];
  code.warnings = [];
  addCodeEvent(store, code, "access_code.removed_from_device", at);
  proceed(store, code, at);
  resumeCodes(store, code.device_id, at);
}

function takeAway(store: Store, code: AccessCode, at: number): void {
  finishAttempts(store, code, null);
  if (code.on_device) addCodeEvent(store, code, "access_code.removed_from_device", at);
  remove(store, "access_codes", code.access_code_id, at);
  resumeCodes(store, code.device_id, at);
}
