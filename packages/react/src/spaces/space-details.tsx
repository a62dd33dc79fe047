"use client";
import type { ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { PortalRoot } from "../provider/portal-root.tsx";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { referenceOf } from "./reference-of.ts";
import { SpaceDetailsBody } from "./space-details-body.tsx";
import type { SpaceReference } from "./space-page.ts";
import { SPACE_WORDS } from "./space-words.ts";

/** Props of `<SpaceDetails>`: the space, by Seam's `spaceId` or by your own `spaceKey`, and what follows. */
export type SpaceDetailsProps = SpaceReference & {
  /** Names the device that is open in it; with it the host holds the selection. */
  deviceId?: string | null | undefined;
  /** Called when a device is opened, and with `null` on the way back. */
  onDeviceIdChange?: ((deviceId: string | null) => void) | undefined;
  className?: string | undefined;
};

/**
 * One space of the customer, whole: what is wrong in it, its devices with their controls, what is known of it.
 * Stands on `/spaces/get`, `/devices/list`, `/devices/get`, `/locks/lock_door`, `/locks/unlock_door`.
 */
export function SpaceDetails({ deviceId, onDeviceIdChange, className, ...named }: SpaceDetailsProps): ReactNode {
  const { customerKey } = useSession();
  const reference = referenceOf(named);
  return (
    <PortalRoot className={className} words={SPACE_WORDS}>
      <PanelBoundary key={JSON.stringify([customerKey, reference])}>
        <SpaceDetailsBody reference={reference} deviceId={deviceId} onDeviceIdChange={onDeviceIdChange} />
      </PanelBoundary>
    </PortalRoot>
  );
}
