"use client";
import type { ReactNode, RefObject } from "react";
import { useText } from "../provider/use-text.ts";
import { FailedState } from "../states/failed-state.tsx";
import { FailureBar } from "../states/failure-bar.tsx";
import { DeviceDetailsView } from "./device-details-view.tsx";
import { devicesText } from "./devices.text.ts";
import { useShownDevice } from "./use-shown-device.ts";

/** Props of `DeviceDetailsBody`. */
export interface DeviceDetailsBodyProps {
  deviceId: string;
  headingRef?: RefObject<HTMLHeadingElement | null> | undefined;
}

/** Reads one device and shows it: loading, failed, or ready with the failure beside it. */
export function DeviceDetailsBody({ deviceId, headingRef }: DeviceDetailsBodyProps): ReactNode {
  const t = useText(devicesText);
  const { entry, failure, updatedAt } = useShownDevice(deviceId);
  if (entry === undefined)
    return failure ? (
      <FailedState {...failure} />
    ) : (
      <div className="cp-device-details" aria-busy="true">
        <span className="cp-spoken">{t("device.loading")}</span>
        <div className="cp-skeleton cp-skeleton-header" />
        <div className="cp-skeleton cp-skeleton-hero" />
        <div className="cp-skeleton cp-skeleton-facts" />
      </div>
    );
  return (
    <DeviceDetailsView
      entry={entry}
      updatedAt={updatedAt}
      headingRef={headingRef}
      banner={failure && <FailureBar updatedAt={updatedAt} {...failure} />}
    />
  );
}
