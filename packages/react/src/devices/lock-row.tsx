"use client";
import { memo, type ReactNode } from "react";
import { DeviceRow, type DeviceRowProps } from "./device-row.tsx";
import { useDeviceMeta } from "./use-device-meta.ts";
import { useLockRow } from "./use-lock-row.tsx";
import { useTroubleWords } from "./use-trouble-words.ts";

/** A lock in the list, with the one thing to do with it. */
export const LockRow = memo(function LockRow(props: DeviceRowProps): ReactNode {
  const { entry, onOpen, onAsk, isTabStop } = props;
  const { device, trouble } = entry;
  const words = useTroubleWords(entry);
  const meta = useDeviceMeta(entry);
  const { report, state, actions } = useLockRow(entry, {
    isTabStop,
    onOpen: onOpen && (() => onOpen(device.device_id)),
    onAsk,
  });
  const smallPrint = report ?? { meta: words?.detail ?? meta, metaTone: trouble?.tone ?? "plain" };
  return <DeviceRow {...props} {...smallPrint} state={state} actions={actions} />;
});
