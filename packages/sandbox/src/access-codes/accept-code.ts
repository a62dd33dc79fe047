import type { Store } from "../store/store.ts";
import type { AccessCode } from "./access-code.ts";
import { addCodeEvent } from "./add-code-event.ts";
import { finishAttempts } from "./finish-attempts.ts";
import { proceed } from "./proceed.ts";
import { sendAt } from "./send-at.ts";

/** The device has taken a code, or a change of it. */
export function acceptCode(store: Store, code: AccessCode, at: number): void {
  code.mutations = [];
  code.errors = [];
  code.warnings = code.warnings.filter(({ code: warning }) => warning !== "delay_in_setting_on_device");
  const isEarly = code.starts_at !== undefined && at < code.starts_at;
  // A beginning that has moved away leaves nothing for the device to know yet.
  code.on_device = at >= sendAt(code);
  code.is_scheduled_on_device = code.on_device && code.starts_at !== undefined && code.prefer_native_scheduling;
  const { code: pin } = code;
  if (!code.on_device) addCodeEvent(store, code, "access_code.removed_from_device", at);
  else if (isEarly) addCodeEvent(store, code, "access_code.scheduled_on_device", at, { code: pin });
  else addCodeEvent(store, code, "access_code.set_on_device", at, { code: pin });
  proceed(store, code, at);
  finishAttempts(store, code, null);
}
