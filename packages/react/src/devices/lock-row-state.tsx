"use client";
import type { ReactNode } from "react";
import type { DeviceEntry } from "./device-entry.ts";
import { isUnreachable } from "./device-trouble.ts";
import { LockState } from "./lock-state.tsx";
import { lockClaim } from "./lock-status.ts";
import { TroubleState } from "./trouble-state.tsx";
import { useLockCommand } from "./use-lock-command.ts";
import { useTroubleWords } from "./use-trouble-words.ts";

/** A lock's state in a row, be it the lock's own or that of the place whose only lock it is. */
export function LockRowState({ entry }: { entry: DeviceEntry }): ReactNode {
  const { device, trouble } = entry;
  const command = useLockCommand(device.device_id);
  const words = useTroubleWords(entry);
  const isUnsure = command?.phase === "unanswered" || command?.phase === "unconfirmed";
  // A dead battery is said in small print: whether the door is locked matters more.
  if (words && isUnreachable(trouble) && !isUnsure) return <TroubleState entry={entry} label={words.label} />;
  return <LockState claim={lockClaim(device, command)} command={command} />;
}
