"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import type { IconName } from "../ui/icon.tsx";
import { StateWord } from "../ui/state-word.tsx";
import { useElapsed } from "../ui/use-elapsed.ts";
import type { LockClaim } from "./lock-status.ts";
import { lockText } from "./lock.text.ts";
import type { LockControl } from "./use-lock-control.ts";

const CLAIM: Record<LockClaim, { icon: IconName; tone: "ok" | "warning" | "plain" }> = {
  locked: { icon: "lock", tone: "ok" },
  unlocked: { icon: "lock-open", tone: "plain" },
  unknown: { icon: "question", tone: "warning" },
  checking: { icon: "clock", tone: "plain" },
  locking: { icon: "clock", tone: "plain" },
  unlocking: { icon: "clock", tone: "plain" },
  unanswered: { icon: "question", tone: "warning" },
  unconfirmed: { icon: "question", tone: "warning" },
};

/** Props of `LockState`. */
export interface LockStateProps extends Pick<LockControl, "claim" | "command"> {
  /** Whether the lock can't be reached, so that its state is what it once said. @default false */
  isStale?: boolean | undefined;
}

/** Shows a lock's state in an icon and a word, with the time a command has taken so far. */
export function LockState({ claim, command, isStale = false }: LockStateProps): ReactNode {
  const t = useText(lockText);
  const moving = claim === "locking" || claim === "unlocking";
  const seconds = useElapsed(command?.sentAt ?? 0, moving);
  const wasSaid = isStale && (claim === "locked" || claim === "unlocked");
  const { icon, tone } = CLAIM[wasSaid ? "unknown" : claim];
  return (
    <StateWord icon={icon} tone={tone} claim={claim}>
      {t(wasSaid ? `lock.was.${claim}` : `lock.${claim}`)}
      {moving && seconds >= 2 && <span className="cp-elapsed"> {t("lock.elapsed", { seconds })}</span>}
    </StateWord>
  );
}
