import { DeviceCard, useDevices, useSpace } from "@customer-portal/react";
import type { ReactNode } from "react";
import { PageNotice } from "../page-notice.tsx";
import { isLock } from "./is-lock.ts";

export interface PlaceDevicesProps {
  spaceKey: string;
  /** Whether thermostats and sensors are left out. */
  locksOnly?: boolean;
}

/** A card for each device of one of our places. */
export function PlaceDevices({ spaceKey, locksOnly = false }: PlaceDevicesProps): ReactNode {
  const space = useSpace({ spaceKey });
  if (space.error)
    return (
      <PageNotice title="The devices of this place are not known" onRetry={() => void space.refetch()}>
        {space.error.code === "not_found"
          ? "It is not tied to a space of the portal yet."
          : "Its doors can’t be reached from here just now."}
      </PageNotice>
    );
  if (!space.data) return <p aria-busy="true">Looking for its devices…</p>;
  return <Cards spaceId={space.data.space_id} locksOnly={locksOnly} />;
}

function Cards({ spaceId, locksOnly }: { spaceId: string; locksOnly: boolean }): ReactNode {
  const devices = useDevices({ space_id: spaceId });
  if (devices.error && !devices.data)
    return (
      <PageNotice title="The devices of this place could not be read" onRetry={() => void devices.refetch()}>
        Its doors can’t be reached from here just now.
      </PageNotice>
    );
  if (!devices.data) return <p aria-busy="true">Looking for its devices…</p>;
  const list = devices.data.pages.flatMap((page) => page.devices).filter((device) => !locksOnly || isLock(device));
  if (list.length === 0) return <p>There is no device here.</p>;
  return (
    <ul className="place-devices">
      {list.map(({ device_id }) => (
        <li key={device_id}>
          <DeviceCard deviceId={device_id} />
        </li>
      ))}
    </ul>
  );
}
