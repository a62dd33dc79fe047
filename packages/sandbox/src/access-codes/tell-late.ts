import type { Store } from "../store/store.ts";
import type { AccessCode } from "./access-code.ts";
import { tellTrouble } from "./tell-trouble.ts";
import { waitFor } from "./wait-for.ts";

/** Tells that the device has not answered for a while. The code waits on, until its device is there. */
export function tellLate(store: Store, code: AccessCode, at: number): void {
  const removing = code.status === "removing";
  const kind = removing ? "delay_in_removing_from_device" : "delay_in_setting_on_device";
  const message = removing
    ? "The device could not be reached to remove the code. Seam keeps trying."
    : "The device could not be reached to set the code. Seam keeps trying.";
  waitFor(store, code);
  if (code.warnings.some((warning) => warning.code === kind)) return;
  code.warnings.push({ code: kind, message, created_at: at });
  tellTrouble(store, code, kind, at);
}
