"use client";
import { memo, type ReactNode } from "react";
import { DeviceRow, type DeviceRowProps } from "./device-row.tsx";
import { LockRowActions } from "./lock-row-actions.tsx";
import { LockRowState } from "./lock-row-state.tsx";
import { useDeviceMeta } from "./use-device-meta.ts";
import { useLockReport } from "./use-lock-report.ts";
import { useTroubleWords } from "./use-trouble-words.ts";

/** A lock in the list, with the one thing to do with it. */
export const LockRow = memo(function LockRow(props: DeviceRowProps): ReactNode {
  const { entry, isTabStop, onOpen, onAsk } = props;
  const words = useTroubleWords(entry);
  const meta = useDeviceMeta(entry);
  const report = useLockReport(entry);
  return (
    <DeviceRow
      {...props}
      {...(report ?? { meta: words?.detail ?? meta, metaTone: entry.trouble?.tone ?? "plain" })}
      state={<LockRowState entry={entry} />}
      actions={
        <LockRowActions
          entry={entry}
          isTabStop={isTabStop}
          onOpen={onOpen && (() => onOpen(entry.device.device_id))}
          onAsk={onAsk}
        />
      }
    />
  );
});
