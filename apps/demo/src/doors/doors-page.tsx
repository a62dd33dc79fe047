import { CustomerPortal, type CustomerPortalProps, type PortalView } from "@customer-portal/react";
import type { ReactNode } from "react";
import { goTo, hrefOf, type PageAddress } from "../address.ts";
import type { OwnProperty } from "../host-api.ts";
import { PageHeader } from "../page-header.tsx";

export interface DoorsPageProps {
  address: PageAddress & { page: "doors" };
  property: OwnProperty | undefined;
  portal: CustomerPortalProps;
}

/** Doors and devices of one property: the whole portal inside our own page, its place kept in our own address. */
export function DoorsPage({ address: { customerKey, view }, property, portal }: DoorsPageProps): ReactNode {
  const addressOf = (next: PortalView): PageAddress => ({ customerKey, page: "doors", view: next });
  return (
    <>
      <PageHeader title="Doors & devices" of={property?.name}>
        {property && `All locks, thermostats and sensors at ${property.name}`}
      </PageHeader>
      <div className="sheet portal-sheet">
        <CustomerPortal
          {...portal}
          view={view ?? { section: "devices" }}
          onViewChange={(next) => goTo(addressOf(next))}
          hrefOf={(next) => hrefOf(addressOf(next))}
        />
      </div>
    </>
  );
}
