"use client";
import { useId, type ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import type { DeviceEntry } from "./device-entry.ts";
import { isUnreachable } from "./device-trouble.ts";
import { devicesText } from "./devices.text.ts";
import { LockButtons } from "./lock-buttons.tsx";
import { lockText } from "./lock.text.ts";
import { useDeviceName } from "./use-device-name.ts";
import { useLockControl } from "./use-lock-control.ts";

/** Props of `LockRowActions`. */
export interface LockRowActionsProps {
  entry: DeviceEntry;
  /** Whether the tab key stops here. @default true */
  isTabStop?: boolean | undefined;
  /** Opens what the row is of, for what to do; without it nothing leads there. */
  onOpen?: (() => void) | undefined;
  /** Called with the device's id where unlocking needs a question first; without it the row asks by itself. */
  onAsk?: ((deviceId: string) => void) | undefined;
}

/** The one thing to do with a lock in a row, be it the lock's own or that of the place whose only lock it is. */
export function LockRowActions({ entry, isTabStop = true, onOpen, onAsk }: LockRowActionsProps): ReactNode {
  const { device, trouble } = entry;
  const t = useText(lockText);
  const td = useText(devicesText);
  const { choices, send } = useLockControl(device);
  const reasonId = useId();
  const name = useDeviceName(device);
  const refusal = choices[0]?.refusal;
  if (isUnreachable(trouble))
    return (
      onOpen && (
        <Button tabIndex={isTabStop ? 0 : -1} aria-label={td("device.whatToDo.name", { name })} onClick={onOpen}>
          {td("device.whatToDo")}
        </Button>
      )
    );
  return (
    <>
      <LockButtons
        deviceId={device.device_id}
        name={name}
        choices={choices}
        onSend={send}
        onAsk={onAsk && (() => onAsk(device.device_id))}
        size="row"
        isTabStop={isTabStop}
        describedBy={refusal && reasonId}
      />
      {refusal && (
        <span id={reasonId} className="cp-spoken">
          {t(`lock.off.${refusal}`)}
        </span>
      )}
    </>
  );
}
