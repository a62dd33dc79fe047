"use client";
import { useEffect, type ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import type { DeviceEntry } from "./device-entry.ts";
import { isUnreachable } from "./device-trouble.ts";
import { lockText } from "./lock.text.ts";
import { unlockQuestion } from "./unlock-question.ts";
import { useDeviceName } from "./use-device-name.ts";
import { useLockControl } from "./use-lock-control.ts";

/** Props of `UnlockDialog`. */
export interface UnlockDialogProps {
  entry: DeviceEntry;
  onClose: () => void;
}

/** Asks for a whole list whether one door is meant to be unlocked; wherever its row goes meanwhile, the question stays. */
export function UnlockDialog({ entry, onClose }: UnlockDialogProps): ReactNode {
  const { device, trouble } = entry;
  const t = useText(lockText);
  const name = useDeviceName(device);
  const { choices, send } = useLockControl(device);
  const choice = choices.find(({ action }) => action === "unlock");
  // A question that was asked while it could be done must not be answered after.
  const isOff = choice === undefined || choice.refusal !== undefined || isUnreachable(trouble);
  useEffect(() => {
    if (isOff) onClose();
  }, [isOff, onClose]);
  if (isOff) return null;
  return <ConfirmDialog {...unlockQuestion(t, name)} onConfirm={() => send("unlock")} onClose={onClose} />;
}
