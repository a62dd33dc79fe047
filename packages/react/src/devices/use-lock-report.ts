"use client";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import type { RowProps } from "../ui/row.tsx";
import type { DeviceEntry } from "./device-entry.ts";
import { lockOutcome } from "./lock-outcome.ts";
import { lockText } from "./lock.text.ts";
import { useLockCommand } from "./use-lock-command.ts";

/** What came of the last command to a lock, where a person must know: in a row it goes before all other small print. */
export function useLockReport(lock: DeviceEntry | undefined): Pick<RowProps, "meta" | "metaTone"> | undefined {
  const t = useText(lockText);
  const format = useFormat();
  const command = useLockCommand(lock?.device.device_id ?? "");
  if (lock === undefined || command === undefined) return undefined;
  const { phase } = command;
  if (phase !== "failed" && phase !== "unanswered" && phase !== "unconfirmed") return undefined;
  const meta = lockOutcome(command, lock.device.properties.locked, t, format);
  return meta === undefined ? undefined : { meta, metaTone: phase === "failed" ? "danger" : "warning" };
}
