import { addCode } from "../access-codes/add-code.ts";
import { clashingCode } from "../access-codes/clashing-code.ts";
import { codeProblem } from "../access-codes/code-problem.ts";
import { codeRules } from "../access-codes/code-rules.ts";
import { suggestCode } from "../access-codes/suggest-code.ts";
import type { AccessMethod } from "../access-methods/access-method.ts";
import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import type { AccessGrant } from "./access-grant.ts";
import { frameOf } from "./frame-of.ts";
import { nameOfGrant } from "./name-of-grant.ts";
import { warn } from "./warn.ts";

/** Puts a method's PIN on a device, or another one with a warning where the device can't have it. */
export function giveCode(store: Store, grant: AccessGrant, method: AccessMethod, device: Device, at: number): void {
  const { device_id } = device;
  const frame = frameOf(grant, at);
  const original_code = method.code ?? "";
  const fits =
    codeProblem(store, device, original_code) === undefined &&
    !codeRules(device).constraints.has("cannot_specify_pin_code") &&
    !clashingCode(store, { ...frame, device_id, code: original_code });
  const code = fits ? original_code : suggestCode(store, [device], frame);
  if (code === undefined) return;
  if (!fits) {
    const message = "A door can't have the code of this grant, so it has one of its own.";
    warn(grant, "requested_code_unavailable", message, at, { device_id, original_code, new_code: code });
  }
  const { access_method_id } = method;
  const name = nameOfGrant(store, grant);
  addCode(store, { ...frame, device_id, access_method_id, code, name, uses_backup_pool: false }, at);
}
