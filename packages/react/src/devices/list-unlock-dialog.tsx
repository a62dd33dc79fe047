"use client";
import { useEffect, type ReactNode } from "react";
import type { DeviceEntry } from "./device-entry.ts";
import { UnlockDialog } from "./unlock-dialog.tsx";

/** Props of `ListUnlockDialog`. */
export interface ListUnlockDialogProps {
  deviceId: string;
  /** The devices of the list. */
  entries: readonly DeviceEntry[];
  onClose: () => void;
}

/** Asks before unlocking one of a list's devices; where that one is gone, the question goes along for good. */
export function ListUnlockDialog({ deviceId, entries, onClose }: ListUnlockDialogProps): ReactNode {
  const entry = entries.find(({ device }) => device.device_id === deviceId);
  const isGone = entry === undefined;
  // In an effect, not while rendering: React 18 forgets such an update when it renders again.
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  return entry && <UnlockDialog key={deviceId} entry={entry} onClose={onClose} />;
}
