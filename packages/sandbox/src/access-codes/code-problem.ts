import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import { CODE_CONSTRAINTS } from "./code-constraints.ts";
import { codeRules } from "./code-rules.ts";

/** Says why a device can't have this PIN, without repeating it; `undefined` when it can. */
export function codeProblem(
  store: Store,
  device: Device,
  code: string,
  own_access_code_id?: string,
): string | undefined {
  const { lengths, constraints } = codeRules(device);
  if (!lengths.includes(code.length)) {
    return `This device takes codes of ${lengths.join(", ")} digits, and this one has ${code.length}.`;
  }
  const broken = [...constraints].find((constraint) => CODE_CONSTRAINTS[constraint]?.(code) === false);
  if (broken) return `This device does not take the code, because of its constraint ${broken}.`;
  if (!constraints.has("unique_first_four_digits")) return undefined;
  const others = store.access_codes.by("device_id", device.device_id);
  const same = others.some(
    (other) => other.access_code_id !== own_access_code_id && other.code.slice(0, 4) === code.slice(0, 4),
  );
  return same ? "The first four digits of this code are those of another code of this device." : undefined;
}
