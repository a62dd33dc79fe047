import type { Store } from "../store/store.ts";
import type { AccessCode, CodeStep } from "./access-code.ts";

/** Plans a step of a code, or none; one that was planned before no longer counts. */
export function waitFor(store: Store, code: AccessCode, step?: CodeStep, at?: number): void {
  code.step = step;
  code.step_at = at;
  if (at !== undefined) store.agenda.add(at, "advance_access_code", { access_code_id: code.access_code_id });
}
