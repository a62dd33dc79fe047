"use client";
import type { ReactNode } from "react";
import { useReconnect } from "../connected-accounts/use-reconnect.tsx";
import { useText } from "../provider/use-text.ts";
import { FailedState } from "../states/failed-state.tsx";
import { FailureBar } from "../states/failure-bar.tsx";
import { DetailsSkeleton } from "../ui/details-skeleton.tsx";
import { DeviceDetailsView } from "./device-details-view.tsx";
import { devicesText } from "./devices.text.ts";
import { useShownDevice } from "./use-shown-device.ts";

/** Props of `DeviceDetailsBody`. */
export interface DeviceDetailsBodyProps {
  deviceId: string;
}

/** Reads one device and shows it: loading, failed, or ready with the failure beside it. */
export function DeviceDetailsBody({ deviceId }: DeviceDetailsBodyProps): ReactNode {
  const t = useText(devicesText);
  const { entry, failure, updatedAt } = useShownDevice(deviceId);
  const { reconnect, dialog } = useReconnect();
  if (entry === undefined)
    return failure ? <FailedState {...failure} /> : <DetailsSkeleton label={t("device.loading")} />;
  return (
    <>
      <DeviceDetailsView
        entry={entry}
        updatedAt={updatedAt}
        banner={failure && <FailureBar updatedAt={updatedAt} {...failure} />}
        onReconnect={reconnect && (() => reconnect(entry.device.connected_account_id))}
      />
      {dialog}
    </>
  );
}
