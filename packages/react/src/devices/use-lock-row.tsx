"use client";
import { useId } from "react";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import type { RowProps } from "../ui/row.tsx";
import type { DeviceEntry } from "./device-entry.ts";
import { isUnreachable } from "./device-trouble.ts";
import { devicesText } from "./devices.text.ts";
import { LockButtons } from "./lock-buttons.tsx";
import { LockState } from "./lock-state.tsx";
import { lockText } from "./lock.text.ts";
import { TroubleState } from "./trouble-state.tsx";
import { useDeviceName } from "./use-device-name.ts";
import { useLockControl } from "./use-lock-control.ts";
import { useTroubleWords } from "./use-trouble-words.ts";

/** What a row needs to know to run a lock. */
export interface LockRowOptions extends Pick<RowProps, "isTabStop"> {
  /** Opens what the row is of, for what to do; without it nothing leads there. */
  onOpen?: (() => void) | undefined;
  /** Called with the device's id where unlocking needs a question first; without it the row asks by itself. */
  onAsk?: ((deviceId: string) => void) | undefined;
}

/** What a row shows of a lock. */
export interface LockRowParts extends Pick<RowProps, "state" | "actions"> {
  /** What came of the last command, where the person must know: it goes before all other small print. */
  report: Pick<RowProps, "meta" | "metaTone"> | undefined;
}

/** A lock in a row, be it the lock's own or that of the place whose only lock it is: its state and the one thing to do. */
export function useLockRow(entry: DeviceEntry, { isTabStop = true, onOpen, onAsk }: LockRowOptions): LockRowParts {
  const { device, trouble } = entry;
  const t = useText(lockText);
  const td = useText(devicesText);
  const words = useTroubleWords(entry);
  const { claim, choices, command, outcome, send } = useLockControl(device);
  const reasonId = useId();
  const name = useDeviceName(device);
  const failed = command?.phase === "failed";
  const isUnsure = command?.phase === "unanswered" || command?.phase === "unconfirmed";
  // A dead battery is said in small print: whether the door is locked matters more.
  const unreachable = isUnreachable(trouble);
  const refusal = choices[0]?.refusal;
  const tabIndex = isTabStop ? 0 : -1;
  return {
    report:
      (failed || isUnsure) && outcome !== undefined
        ? { meta: outcome, metaTone: failed ? "danger" : "warning" }
        : undefined,
    state:
      words && unreachable && !isUnsure ? (
        <TroubleState entry={entry} label={words.label} />
      ) : (
        <LockState claim={claim} command={command} />
      ),
    actions: unreachable ? (
      onOpen && (
        <Button tabIndex={tabIndex} aria-label={td("device.whatToDo.name", { name })} onClick={onOpen}>
          {td("device.whatToDo")}
        </Button>
      )
    ) : (
      <>
        <LockButtons
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
    ),
  };
}
