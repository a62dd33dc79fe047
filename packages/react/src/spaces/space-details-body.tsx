"use client";
import type { ReactNode } from "react";
import { DeviceDrill } from "../devices/device-drill.tsx";
import { useText } from "../provider/use-text.ts";
import { FailedState } from "../states/failed-state.tsx";
import { FailureBar } from "../states/failure-bar.tsx";
import { DetailsSkeleton } from "../ui/details-skeleton.tsx";
import { SpaceDetailsView } from "./space-details-view.tsx";
import { spaceName } from "./space-name.ts";
import type { SpaceReference } from "./space-page.ts";
import { spacesText } from "./spaces.text.ts";
import { useShownSpace } from "./use-shown-space.ts";

/** Props of `SpaceDetailsBody`. */
export interface SpaceDetailsBodyProps {
  reference: SpaceReference;
  deviceId?: string | null | undefined;
  onDeviceIdChange?: ((deviceId: string | null) => void) | undefined;
}

/** Reads one space and shows it, or one of its devices in its place: loading, failed, or ready with the failure beside it. */
export function SpaceDetailsBody({ reference, deviceId, onDeviceIdChange }: SpaceDetailsBodyProps): ReactNode {
  const t = useText(spacesText);
  const { space, failure, updatedAt } = useShownSpace(reference);
  return (
    <DeviceDrill
      deviceId={deviceId}
      onDeviceIdChange={onDeviceIdChange}
      backLabel={(space && spaceName(space)) || t("space.back.fromDevice")}
    >
      {(openDevice) =>
        space === undefined ? (
          failure ? (
            <FailedState {...failure} />
          ) : (
            <DetailsSkeleton label={t("space.loading")} />
          )
        ) : (
          <SpaceDetailsView
            space={space}
            banner={failure && <FailureBar {...failure} updatedAt={updatedAt} />}
            onOpenDevice={openDevice}
          />
        )
      }
    </DeviceDrill>
  );
}
