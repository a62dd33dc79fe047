import { isUnderWay, type DeviceCommand, type LockAction } from "../api/device-command.ts";
import type { Device } from "../api/resources.ts";
import type { RefusalReason } from "../provider/refusals.ts";
import { deviceTrouble, isUnreachable } from "./device-trouble.ts";

/** Why a lock can't be told something now. */
export type LockRefusal = RefusalReason | "account" | "removed" | "offline" | "unavailable" | "busy";

/** One thing that a lock can be told, and why not now, if so. */
export interface LockChoice {
  action: LockAction;
  refusal: LockRefusal | undefined;
}

/** What may be claimed of a lock: its word, or that nobody knows. */
export type LockClaim = "locked" | "unlocked" | "unknown" | "locking" | "unlocking" | "unanswered" | "unconfirmed";

/** What the screen may say of a lock, from the device's word and its last command. */
export function lockClaim({ properties }: Device, command: DeviceCommand | undefined): LockClaim {
  if (command && isUnderWay(command)) return command.action === "lock" ? "locking" : "unlocking";
  if (command?.phase === "unanswered" || command?.phase === "unconfirmed") return command.phase;
  if (properties.locked === undefined) return "unknown";
  return properties.locked ? "locked" : "unlocked";
}

/** What the person may choose to do: the other of the two states, or both where the state is not sure. */
export function lockChoices(
  device: Device,
  command: DeviceCommand | undefined,
  refusalOf: Readonly<Record<LockAction, RefusalReason | undefined>>,
): LockChoice[] {
  const claim = lockClaim(device, command);
  const wanted: LockAction[] =
    claim === "locked" || claim === "unlocking"
      ? ["unlock"]
      : claim === "unlocked" || claim === "locking"
        ? ["lock"]
        : ["unlock", "lock"];
  const capability = { lock: device.can_remotely_lock, unlock: device.can_remotely_unlock };
  return wanted
    .filter((action) => capability[action] !== undefined)
    .map((action) => ({
      action,
      refusal: refusalOf[action] ?? troubleRefusal(device) ?? (capability[action] ? busy(command) : "unavailable"),
    }));
}

function busy(command: DeviceCommand | undefined): "busy" | undefined {
  return isUnderWay(command) ? "busy" : undefined;
}

function troubleRefusal(device: Device): LockRefusal | undefined {
  const trouble = deviceTrouble(device);
  return isUnreachable(trouble) ? (trouble?.kind as LockRefusal) : undefined;
}
