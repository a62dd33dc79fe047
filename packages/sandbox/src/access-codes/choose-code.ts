import type { Device } from "../devices/device.ts";
import { ApiError } from "../http/api-error.ts";
import { invalidInput } from "../http/invalid-input.ts";
import type { Store } from "../store/store.ts";
import { NO_CODE_LEFT } from "../undocumented-access.ts";
import { DUPLICATE } from "../undocumented.ts";
import type { TimeFrame } from "./access-code.ts";
import { clashingCode } from "./clashing-code.ts";
import { codeProblem } from "./code-problem.ts";
import { codeRules } from "./code-rules.ts";
import { suggestCode } from "./suggest-code.ts";

interface Wanted extends TimeFrame {
  code?: string | undefined;
  preferred_code_length?: number | undefined;
  /** The code that is to change. */
  access_code_id?: string;
}

/** Gives the PIN that was asked for, or thinks of one; refuses what a device does not take or another of its codes has. */
export function chooseCode(store: Store, devices: readonly Device[], wanted: Wanted): string {
  const { code, access_code_id } = wanted;
  if (code === undefined) {
    const suggested = suggestCode(store, devices, wanted, wanted.preferred_code_length);
    if (suggested === undefined) throw new ApiError(NO_CODE_LEFT);
    return suggested;
  }
  for (const device of devices) {
    const { device_id } = device;
    const isNew = store.access_codes.get(access_code_id ?? "")?.code !== code;
    if (isNew && codeRules(device).constraints.has("cannot_specify_pin_code")) {
      throw invalidInput("This device chooses its codes itself: leave code out", "code");
    }
    const problem = codeProblem(store, device, code, access_code_id);
    if (problem) throw invalidInput(problem, "code");
    const clash = clashingCode(store, { ...wanted, code, device_id, ...(access_code_id && { access_code_id }) });
    // What Seam does not manage is found out by the device only.
    if (clash?.is_managed) {
      const message = "Another access code of this device has this PIN at that time.";
      throw new ApiError({ ...DUPLICATE, type: "duplicate_access_code", message });
    }
  }
  return code;
}
