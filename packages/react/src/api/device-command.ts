import type { PortalError } from "./portal-error.ts";

/** What a door can be told. */
export type LockAction = "lock" | "unlock";

/**
 * How far a command has come:
 * `checking` asks the host's `onBeforeAction` · `sending` is on its way to Seam · `waiting` for the device ·
 * `confirmed` by the device · `unconfirmed`: carried out, but the device has not said so ·
 * `failed`: it did not happen · `unanswered`: nobody knows yet, and the portal keeps watching.
 */
export type CommandPhase = "checking" | "sending" | "waiting" | "confirmed" | "unconfirmed" | "failed" | "unanswered";

/** One command to one device, from the press to the device's word. Times are milliseconds since the epoch. */
export interface DeviceCommand {
  deviceId: string;
  action: LockAction;
  phase: CommandPhase;
  startedAt: number;
  /** When the phase last changed. */
  changedAt: number;
  /** Why it failed, or why its outcome is unknown. */
  error?: PortalError | undefined;
}

/** Whether a command is still under way, so that a second one must wait. */
export function isUnderWay(command: DeviceCommand | undefined): boolean {
  return command?.phase === "checking" || command?.phase === "sending" || command?.phase === "waiting";
}
