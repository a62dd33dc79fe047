import { SpaceDetails } from "@customer-portal/react";
import type { ReactNode } from "react";
import { goTo } from "../address.ts";
import type { OwnProperty } from "../host-api.ts";
import { Link } from "../link.tsx";
import { PageHeader } from "../page-header.tsx";
import { PageNotice } from "../page-notice.tsx";
import { useToday } from "../use-today.ts";
import { wordsOf } from "../words.ts";
import { RoomNotes } from "./room-notes.tsx";
import "./room-page.css";

export interface RoomPageProps {
  property: OwnProperty;
  spaceKey: string;
  /** The device that is open in it. */
  deviceId: string | undefined;
}

/** One room: our own notes, and beside them what the portal knows of it. */
export function RoomPage({ property, spaceKey, deviceId }: RoomPageProps): ReactNode {
  const words = wordsOf(property.vertical);
  const { customer_key: customerKey } = property;
  const { data: day, error, refetch } = useToday(customerKey);
  const place = day?.places.find((each) => each.space_key === spaceKey);
  const back = (
    <Link className="back-link" to={{ customerKey, page: "rooms" }}>
      {words.rooms}
    </Link>
  );
  if (!day || !place)
    return (
      <>
        {back}
        <PageHeader title={day ? "Not in our books" : words.rooms} of={property.name} />
        {error && !day && (
          <PageNotice title="Our notes could not be read" onRetry={() => void refetch()}>
            {error.message}
          </PageNotice>
        )}
        {day && <PageNotice title="There is no such place here">Choose another from the list.</PageNotice>}
      </>
    );
  return (
    <>
      {back}
      <PageHeader title={place.name} of={property.name}>
        {place.floor} at {property.name}
      </PageHeader>
      <div className="room-columns">
        <RoomNotes
          place={place}
          entries={day.entries.filter((entry) => entry.space_key === spaceKey)}
          property={property}
        />
        <section className="room-doors sheet" aria-label={`Doors and devices of ${place.name}`}>
          <SpaceDetails
            spaceKey={spaceKey}
            deviceId={deviceId ?? null}
            onDeviceIdChange={(id) => goTo({ customerKey, page: "rooms", spaceKey, deviceId: id ?? undefined })}
          />
        </section>
      </div>
    </>
  );
}
