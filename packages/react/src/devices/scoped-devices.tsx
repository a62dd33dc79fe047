"use client";
import { useId, useMemo, useRef, type ReactNode } from "react";
import { useSettings } from "../provider/portal-context.ts";
import { useFormat } from "../provider/use-format.ts";
import { isOffered } from "../provider/features.ts";
import { useText } from "../provider/use-text.ts";
import { FailedState } from "../states/failed-state.tsx";
import { FailureBar } from "../states/failure-bar.tsx";
import { RowSkeleton } from "../ui/row-skeleton.tsx";
import { useKeptFocus } from "../ui/use-kept-focus.ts";
import { DeviceList } from "./device-list.tsx";
import { devicesText } from "./devices.text.ts";
import type { DeviceScope } from "./shared-devices.ts";
import { useDeviceIndex } from "./use-device-index.ts";

/** Props of `ScopedDevices`. */
export interface ScopedDevicesProps {
  /** The space or account whose devices are meant. */
  scope: DeviceScope;
  /** Says that there are none. */
  emptyLabel: string;
  /** Called when a device's name is pressed. */
  onOpen: (deviceId: string) => void;
}

/** The devices of one space or account, with their states and quick actions, inside its details. */
export function ScopedDevices({ scope, emptyLabel, onOpen }: ScopedDevicesProps): ReactNode {
  const t = useText(devicesText);
  const format = useFormat();
  const { features } = useSettings();
  const index = useDeviceIndex(scope);
  const { isComplete, isPending, error, updatedAt } = index;
  const isInSpace = scope.space_id !== undefined;
  const entries = useMemo(() => {
    // Who comes for a place comes for its door, and knows where it is.
    const sorted = index.entries.toSorted(
      (left, right) => Number(right.kind === "lock") - Number(left.kind === "lock"),
    );
    const isOnePlace = isInSpace && sorted.every(({ place }) => place === sorted[0]?.place);
    return isOnePlace ? sorted.map((entry) => ({ ...entry, place: "" })) : sorted;
  }, [index.entries, isInSpace]);
  const titleId = useId();
  const part = useRef<HTMLElement>(null);
  const keepFocus = useKeptFocus(part, ".cp-row-open");
  const failure = error && {
    error,
    isRetrying: index.isFetching,
    onRetry: () => {
      keepFocus();
      index.retry();
    },
  };
  if (!isOffered(features, "devices")) return null;
  const count = entries.length;
  return (
    <section ref={part} className="cp-scoped" aria-labelledby={titleId} aria-busy={isPending || undefined}>
      <h3 id={titleId} className="cp-scoped-title">
        {t("devices.title")}
        {count > 0 && (
          <span className="cp-count">{isComplete ? format.number(count) : t("devices.atLeast", { count })}</span>
        )}
      </h3>
      {isPending ? (
        <div className="cp-list">
          <span className="cp-spoken">{t("devices.loading")}</span>
          <RowSkeleton />
          <RowSkeleton />
        </div>
      ) : failure && updatedAt === 0 ? (
        <FailedState {...failure} />
      ) : (
        <>
          {failure && <FailureBar {...failure} updatedAt={updatedAt} />}
          {count === 0 ? (
            <p className="cp-scoped-empty">{emptyLabel}</p>
          ) : (
            <DeviceList
              entries={entries}
              all={entries}
              isComplete={isComplete}
              trouble="mixed"
              selectedId={undefined}
              onOpen={onOpen}
            />
          )}
        </>
      )}
    </section>
  );
}
