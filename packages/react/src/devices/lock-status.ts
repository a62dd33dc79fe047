import { isUnderWay, type DeviceCommand, type LockAction } from "../api/device-command.ts";
import type { Device } from "../api/resources.ts";
import type { RefusalReason } from "../provider/refusals.ts";
import { deviceTrouble, isUnreachable } from "./device-trouble.ts";

/** Why a lock can't be told something now. */
export type LockRefusal = RefusalReason | "account" | "removed" | "offline" | "unavailable" | "checking" | "busy";

/** One thing that a lock can be told, and why not now, if so. */
export interface LockChoice {
  action: LockAction;
  refusal: LockRefusal | undefined;
}

/** What may be claimed of a lock: its word, what it is being told, or that nobody knows. */
export type LockClaim =
  | "locked"
  | "unlocked"
  | "unknown"
  | "checking"
  | "locking"
  | "unlocking"
  | "unanswered"
  | "unconfirmed";

/** What the screen may say of a lock, from the device's word and its last command. */
export function lockClaim({ properties }: Device, command: DeviceCommand | undefined): LockClaim {
  if (command?.phase === "checking") return "checking";
  if (command && isUnderWay(command)) return command.action === "lock" ? "locking" : "unlocking";
  if (command?.phase === "unanswered" || command?.phase === "unconfirmed") return command.phase;
  // What is known of the device may be older than what it has confirmed.
  const isNewer = command?.phase === "confirmed" && !command.agreed;
  const locked = isNewer ? command.action === "lock" : properties.locked;
  if (locked === undefined) return "unknown";
  return locked ? "locked" : "unlocked";
}

/** What the person may choose to do: the other of the two states, or both where the state is not sure. */
export function lockChoices(
  device: Device,
  command: DeviceCommand | undefined,
  refusalOf: Readonly<Record<LockAction, RefusalReason | undefined>>,
): LockChoice[] {
  const claim = lockClaim(device, command);
  const next: LockAction[] = claim === "locked" ? ["unlock"] : claim === "unlocked" ? ["lock"] : ["unlock", "lock"];
  const wanted = command && isUnderWay(command) ? [command.action] : next;
  return wanted
    .filter((action) => capability(device, action) !== undefined)
    .map((action) => ({ action, refusal: refusalOf[action] ?? lockRefusal(device, command, action) }));
}

/** Why a lock can't be told something now, as far as it depends on the lock itself. */
export function lockRefusal(
  device: Device,
  command: DeviceCommand | undefined,
  action: LockAction,
): LockRefusal | undefined {
  const trouble = troubleRefusal(device);
  if (trouble) return trouble;
  if (!capability(device, action)) return "unavailable";
  if (!isUnderWay(command)) return undefined;
  return command?.phase === "checking" ? "checking" : "busy";
}

const capability = (device: Device, action: LockAction) =>
  action === "lock" ? device.can_remotely_lock : device.can_remotely_unlock;

function troubleRefusal(device: Device): LockRefusal | undefined {
  const trouble = deviceTrouble(device);
  return isUnreachable(trouble) ? (trouble?.kind as LockRefusal) : undefined;
}
