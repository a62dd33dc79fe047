import { DevicesPanel } from "@customer-portal/react";
import type { ReactNode } from "react";
import { goTo, type PageAddress } from "../address.ts";
import type { OwnProperty } from "../host-api.ts";
import { PageHeader } from "../page-header.tsx";

export interface DoorsPageProps {
  address: PageAddress & { page: "doors" };
  property: OwnProperty | undefined;
}

/** Doors and devices of one property: the whole portal inside our own page. */
export function DoorsPage({ address: { customerKey, deviceId }, property }: DoorsPageProps): ReactNode {
  return (
    <>
      <PageHeader title="Doors & devices" of={property?.name}>
        {property && `All locks, thermostats and sensors at ${property.name}`}
      </PageHeader>
      <div className="sheet portal-sheet">
        <DevicesPanel
          selectedDeviceId={deviceId ?? null}
          onSelectedDeviceIdChange={(id) => goTo({ customerKey, page: "doors", deviceId: id ?? undefined })}
        />
      </div>
    </>
  );
}
