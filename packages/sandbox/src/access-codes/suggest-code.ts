import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { USUAL_CODE_LENGTHS } from "../undocumented-access.ts";
import type { TimeFrame } from "./access-code.ts";
import { clashingCode } from "./clashing-code.ts";
import { codeProblem } from "./code-problem.ts";
import { codeRules } from "./code-rules.ts";

const TRIES = 2000;

/** Thinks of a PIN that all these devices take and none has at that time; `undefined` when there is none. */
export function suggestCode(
  store: Store,
  devices: readonly Device[],
  frame: TimeFrame,
  preferred_length?: number,
): string | undefined {
  const [first, ...others] = devices.map((device) => codeRules(device).lengths);
  const lengths = (first ?? USUAL_CODE_LENGTHS).filter((length) => others.every((list) => list.includes(length)));
  const chooseAlone = devices.some((device) => codeRules(device).constraints.has("cannot_specify_pin_code"));
  if (lengths.length === 0 || (others.length > 0 && chooseAlone)) return undefined;
  const length = lengths.find((each) => each === preferred_length) ?? Math.min(...lengths);
  for (let turn = 0; turn < TRIES; turn += 1) {
    const code = digits(`code:${store.sequence}:${turn}`, length);
    const fits = devices.every(
      (device) =>
        codeProblem(store, device, code) === undefined &&
        !clashingCode(store, { ...frame, code, device_id: device.device_id }),
    );
    if (fits) return code;
  }
  return undefined;
}

function digits(name: string, length: number): string {
  const number = BigInt(`0x${uuidFrom(name).replaceAll("-", "")}`);
  return String(number % 10n ** BigInt(length)).padStart(length, "0");
}
