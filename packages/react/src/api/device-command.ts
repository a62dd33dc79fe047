import type { PortalError } from "./portal-error.ts";

/** What a door can be told. */
export type LockAction = "lock" | "unlock";

/**
 * What came of a command: `confirmed` by the device · `unconfirmed`: carried out, but the device has not said so ·
 * `failed`: it did not happen · `unanswered`: nobody knows. The second and the last may still become another.
 */
export type CommandOutcome = "confirmed" | "unconfirmed" | "failed" | "unanswered";

/**
 * How far a command has come: `checking` asks the host's `onBeforeAction`, nothing is sent yet ·
 * `sending` is on its way to Seam · `waiting` for the device · or what came of it.
 */
export type CommandPhase = "checking" | "sending" | "waiting" | CommandOutcome;

/** One command to one device, from the press to the device's word. Times are milliseconds since the epoch. */
export interface DeviceCommand {
  deviceId: string;
  action: LockAction;
  phase: CommandPhase;
  startedAt: number;
  /** When the host had let it through, to be sent; nothing before that. */
  sentAt?: number | undefined;
  /** When the phase last changed. */
  changedAt: number;
  /** Whether the device itself has said, since the command was confirmed, what it was told to be. */
  agreed: boolean;
  /** Whether the portal still looks for what became of it. */
  watching: boolean;
  /** Why it failed, or why its outcome is unknown. */
  error?: PortalError | undefined;
}

/** Whether a command is still under way, so that a second one must wait. */
export function isUnderWay(command: DeviceCommand | undefined): boolean {
  return command !== undefined && !isOutcome(command.phase);
}

/** Whether a phase says what came of the command. */
export function isOutcome(phase: CommandPhase): phase is CommandOutcome {
  return phase !== "checking" && phase !== "sending" && phase !== "waiting";
}
