"use client";
import type { ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { PortalRoot } from "../provider/portal-root.tsx";
import { useText } from "../provider/use-text.ts";
import { FailedState } from "../states/failed-state.tsx";
import { FailureBar } from "../states/failure-bar.tsx";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { RowSkeleton } from "../ui/row-skeleton.tsx";
import { DEVICE_WORDS } from "./device-words.ts";
import { devicesText } from "./devices.text.ts";
import { LockRow } from "./lock-row.tsx";
import { PlainRow } from "./plain-row.tsx";
import { useShownDevice } from "./use-shown-device.ts";

/** Props of `<DeviceCard>`. */
export interface DeviceCardProps {
  /** Names the device: Seam's `device_id`. */
  deviceId: string;
  /** Called when the card's name is pressed; without it the name is plain text. */
  onOpen?: ((deviceId: string) => void) | undefined;
  className?: string | undefined;
}

/** One device in a card, with its state and its one quick action: `/devices/get`, `/locks/lock_door`, `/locks/unlock_door`. */
export function DeviceCard({ deviceId, onOpen, className }: DeviceCardProps): ReactNode {
  const { customerKey } = useSession();
  return (
    <PortalRoot
      className={className === undefined ? "cp-card cp-device-card" : `cp-card cp-device-card ${className}`}
      words={DEVICE_WORDS}
    >
      <PanelBoundary key={JSON.stringify([customerKey, deviceId])}>
        <DeviceCardBody deviceId={deviceId} onOpen={onOpen} />
      </PanelBoundary>
    </PortalRoot>
  );
}

function DeviceCardBody({ deviceId, onOpen }: Omit<DeviceCardProps, "className">): ReactNode {
  const t = useText(devicesText);
  const { entry, failure, updatedAt } = useShownDevice(deviceId);
  if (entry === undefined)
    return failure ? (
      <FailedState {...failure} />
    ) : (
      <div aria-busy="true">
        <span className="cp-spoken">{t("device.loading")}</span>
        <RowSkeleton />
      </div>
    );
  const Row = entry.kind === "lock" ? LockRow : PlainRow;
  return (
    <>
      {failure && <FailureBar updatedAt={updatedAt} {...failure} />}
      <Row entry={entry} onOpen={onOpen} />
    </>
  );
}
