"use client";
import { useId, type ReactNode } from "react";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import type { DeviceEntry } from "./device-entry.ts";
import { isUnreachable } from "./device-trouble.ts";
import { devicesText } from "./devices.text.ts";
import { LockButtons } from "./lock-buttons.tsx";
import { LockState } from "./lock-state.tsx";
import { lockText } from "./lock.text.ts";
import { useDeviceName } from "./use-device-name.ts";
import { useLockControl } from "./use-lock-control.ts";

/** Props of `LockHero`. */
export interface LockHeroProps {
  entry: DeviceEntry;
  /** When the device was last read, in milliseconds since the epoch. */
  updatedAt: number;
}

/** One lock, large: what may be claimed of it, what came of the last command, and what can be done. */
export function LockHero({ entry, updatedAt }: LockHeroProps): ReactNode {
  const { device } = entry;
  const t = useText(lockText);
  const td = useText(devicesText);
  const format = useFormat();
  const { claim, choices, command, outcome, send, dismiss } = useLockControl(device);
  const name = useDeviceName(device);
  const noteId = useId();
  const refusal = choices[0]?.refusal;
  const note =
    choices.length === 0
      ? t("lock.none")
      : refusal
        ? t(`lock.off.${refusal}`)
        : choices.some(({ action }) => action === "unlock")
          ? t("lock.hold.hint")
          : undefined;
  const tone = command?.phase === "failed" ? "danger" : "warning";
  // What the lock has confirmed is its state, said where its age stands; only what is open or failed needs a place of its own.
  const isConfirmed = command?.phase === "confirmed";
  const isKnown = claim === "locked" || claim === "unlocked";
  const isStale = isUnreachable(entry.trouble);
  const since = entry.trouble?.since;
  const age = isStale
    ? since === undefined
      ? t("lock.was.note")
      : t("lock.was.since", { time: format.time(since) })
    : claim === "unknown"
      ? t("lock.unknown.note")
      : isKnown
        ? td("device.updated", { time: format.time(updatedAt) })
        : undefined;
  return (
    <section className="cp-hero" data-claim={claim} aria-label={t("lock.state.of", { name })}>
      <div className="cp-hero-now">
        <LockState claim={claim} command={command} isStale={isStale} />
        <span className="cp-hero-age">{isConfirmed && isKnown && !isStale ? outcome : age}</span>
      </div>
      {choices.length > 0 && (
        <div className="cp-hero-actions">
          <LockButtons
            deviceId={device.device_id}
            name={name}
            choices={choices}
            onSend={send}
            size="hero"
            describedBy={note === undefined ? undefined : noteId}
          />
        </div>
      )}
      {note !== undefined && (
        <p className="cp-hero-note" id={noteId}>
          {note}
        </p>
      )}
      {outcome !== undefined && !isConfirmed && (
        <div className="cp-outcome" data-tone={tone}>
          <Icon name={tone === "danger" ? "warning" : "question"} />
          <p>{outcome}</p>
          <Button variant="quiet" aria-label={t("lock.dismiss")} onClick={dismiss}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </section>
  );
}
