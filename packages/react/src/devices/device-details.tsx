"use client";
import type { ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { PortalRoot } from "../provider/portal-root.tsx";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { DeviceDetailsBody } from "./device-details-body.tsx";
import { DEVICE_WORDS } from "./device-words.ts";

/** Props of `<DeviceDetails>`. */
export interface DeviceDetailsProps {
  /** Names the device: Seam's `device_id`. */
  deviceId: string;
  className?: string | undefined;
}

/** One device of the customer, whole, with its controls: `/devices/get`, `/locks/lock_door`, `/locks/unlock_door`. */
export function DeviceDetails({ deviceId, className }: DeviceDetailsProps): ReactNode {
  const { customerKey } = useSession();
  return (
    <PortalRoot className={className} words={DEVICE_WORDS}>
      <PanelBoundary key={JSON.stringify([customerKey, deviceId])}>
        <DeviceDetailsBody deviceId={deviceId} />
      </PanelBoundary>
    </PortalRoot>
  );
}
