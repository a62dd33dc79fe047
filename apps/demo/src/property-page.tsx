import type { CustomerPortalProps } from "@customer-portal/react";
import type { ReactNode } from "react";
import type { PageAddress } from "./address.ts";
import { ArrivalsPage } from "./arrivals/arrivals-page.tsx";
import { FramePage } from "./frame/frame-page.tsx";
import { BuildingPage } from "./building/building-page.tsx";
import { DoorsPage } from "./doors/doors-page.tsx";
import type { OwnProperty } from "./host-api.ts";
import { PageHeader } from "./page-header.tsx";
import { PageNotice } from "./page-notice.tsx";
import { RoomPage } from "./rooms/room-page.tsx";
import { RoomsPage } from "./rooms/rooms-page.tsx";

export interface PropertyPageProps {
  address: PageAddress;
  /** Undefined where the signed-in person does not work, or nobody does. */
  property: OwnProperty | undefined;
  /** What we give to every portal of ours. */
  portal: CustomerPortalProps;
  /** Where the page of portal links is. */
  portalOrigin: string;
}

/** Chooses among the pages of a property. */
export function PropertyPage({ address, property, portal, portalOrigin }: PropertyPageProps): ReactNode {
  // The portal itself says what a person may not see.
  if (address.page === "doors") return <DoorsPage address={address} property={property} portal={portal} />;
  if (address.page === "frame" && property)
    return <FramePage property={property} portalOrigin={portalOrigin} onEvent={portal.onEvent} />;
  if (!property || !property.vertical || address.page === "frame" || address.page === "unknown")
    return (
      <>
        <PageHeader title="Nothing here" of={property?.name} />
        <PageNotice title={property ? "There is no such page" : "You don’t work at this property"}>
          {property
            ? "Choose another on the left, or in the menu."
            : "Choose one of yours, or ask its manager to add you."}
        </PageNotice>
      </>
    );
  switch (address.page) {
    case "arrivals":
      return <ArrivalsPage key={property.customer_key} property={property} entryId={address.entryId} />;
    case "rooms":
      return address.spaceKey === undefined ? (
        <RoomsPage key={property.customer_key} property={property} floor={address.floor} />
      ) : (
        <RoomPage key={address.spaceKey} property={property} spaceKey={address.spaceKey} deviceId={address.deviceId} />
      );
    case "building":
      return <BuildingPage key={property.customer_key} property={property} deviceId={address.deviceId} />;
  }
}
