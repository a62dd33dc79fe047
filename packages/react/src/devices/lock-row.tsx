"use client";
import { memo, useId, type ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { devicesText } from "./devices.text.ts";
import { isUnreachable } from "./device-trouble.ts";
import { LockButtons } from "./lock-buttons.tsx";
import { LockState } from "./lock-state.tsx";
import { lockText } from "./lock.text.ts";
import { DeviceRow, type DeviceRowProps } from "./device-row.tsx";
import { TroubleState } from "./trouble-state.tsx";
import { useDeviceMeta } from "./use-device-meta.ts";
import { useDeviceName } from "./use-device-name.ts";
import { useLockControl } from "./use-lock-control.ts";
import { useTroubleWords } from "./use-trouble-words.ts";

/** A lock in the list, with the one thing to do with it. */
export const LockRow = memo(function LockRow(props: DeviceRowProps): ReactNode {
  const { entry, isTabStop = true, onOpen, onAsk } = props;
  const { device, trouble } = entry;
  const t = useText(lockText);
  const td = useText(devicesText);
  const words = useTroubleWords(entry);
  const meta = useDeviceMeta(entry);
  const control = useLockControl(device);
  const reasonId = useId();
  const { claim, choices, command, outcome } = control;
  const failed = command?.phase === "failed";
  const isUnsure = command?.phase === "unanswered" || command?.phase === "unconfirmed";
  // A dead battery is said in small print: whether the door is locked matters more.
  const unreachable = isUnreachable(trouble);
  const refusal = choices[0]?.refusal;
  const name = useDeviceName(device);
  return (
    <DeviceRow
      {...props}
      meta={failed || isUnsure ? (outcome ?? meta) : (words?.detail ?? meta)}
      metaTone={failed ? "danger" : isUnsure ? "warning" : (trouble?.tone ?? "plain")}
      state={
        words && unreachable && !isUnsure ? (
          <TroubleState entry={entry} label={words.label} />
        ) : (
          <LockState claim={claim} command={command} />
        )
      }
      actions={
        unreachable ? (
          onOpen && (
            <Button
              tabIndex={isTabStop ? 0 : -1}
              aria-label={td("device.whatToDo.name", { name })}
              onClick={() => onOpen(device.device_id)}
            >
              {td("device.whatToDo")}
            </Button>
          )
        ) : (
          <>
            <LockButtons
              name={name}
              choices={choices}
              onSend={control.send}
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
        )
      }
    />
  );
});
