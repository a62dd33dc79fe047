"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Icon, type IconName } from "../ui/icon.tsx";
import { useElapsed } from "../ui/use-elapsed.ts";
import type { LockClaim } from "./lock-status.ts";
import { lockText } from "./lock.text.ts";
import type { LockControl } from "./use-lock-control.ts";

const CLAIM: Record<LockClaim, { icon: IconName; tone: "ok" | "warning" | "plain" }> = {
  locked: { icon: "lock", tone: "ok" },
  unlocked: { icon: "lock-open", tone: "plain" },
  unknown: { icon: "question", tone: "warning" },
  locking: { icon: "clock", tone: "plain" },
  unlocking: { icon: "clock", tone: "plain" },
  unanswered: { icon: "question", tone: "warning" },
  unconfirmed: { icon: "question", tone: "warning" },
};

/** Shows a lock's state in an icon and a word, with the time a command has taken so far. */
export function LockState({ claim, command }: Pick<LockControl, "claim" | "command">): ReactNode {
  const t = useText(lockText);
  const moving = claim === "locking" || claim === "unlocking";
  const seconds = useElapsed(command?.startedAt ?? 0, moving);
  const { icon, tone } = CLAIM[claim];
  return (
    <span className="cp-state" data-tone={tone} data-claim={claim}>
      <Icon name={icon} />
      <span>
        {t(`lock.${claim}`)}
        {moving && seconds >= 2 && <span className="cp-elapsed"> {t("lock.elapsed", { seconds })}</span>}
      </span>
    </span>
  );
}
