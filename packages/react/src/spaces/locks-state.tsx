"use client";
import { useSyncExternalStore, type ReactNode } from "react";
import type { DeviceEntry } from "../devices/device-entry.ts";
import { isUnreachable } from "../devices/device-trouble.ts";
import { lockClaim } from "../devices/lock-status.ts";
import { useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { StateWord } from "../ui/state-word.tsx";
import { spacesText } from "./spaces.text.ts";

/** How many of several locks are locked, as far as each has said so itself; else how many have not. */
export function LocksState({ locks }: { locks: readonly DeviceEntry[] }): ReactNode {
  const t = useText(spacesText);
  const { commands } = useSession();
  const claims = useSyncExternalStore(
    commands.subscribe,
    () => claimsOf(locks, (deviceId) => commands.get(deviceId)),
    () => claimsOf(locks, () => undefined),
  ).split(" ");
  const total = locks.length;
  const locked = claims.filter((claim) => claim === "locked").length;
  const unknown = claims.filter((claim) => claim !== "locked" && claim !== "unlocked").length;
  if (unknown > 0)
    return (
      <StateWord icon="question" tone="warning">
        {t("space.locks.unknown", { count: unknown, total })}
      </StateWord>
    );
  if (locked < total)
    return <StateWord icon="lock-open">{t("space.locks.locked", { count: locked, total })}</StateWord>;
  return (
    <StateWord icon="lock" tone="ok">
      {t("space.locks.allLocked", { total })}
    </StateWord>
  );
}

/** The claims in one word each; a text, so that the same claims are the same value. */
function claimsOf(
  locks: readonly DeviceEntry[],
  commandOf: (deviceId: string) => Parameters<typeof lockClaim>[1],
): string {
  return locks
    .map(({ device, trouble }) => (isUnreachable(trouble) ? "unknown" : lockClaim(device, commandOf(device.device_id))))
    .join(" ");
}
