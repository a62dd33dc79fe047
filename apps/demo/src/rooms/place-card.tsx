import { SpaceCard } from "@customer-portal/react";
import type { ReactNode } from "react";
import type { Place } from "../../server/records/record.ts";
import { goTo } from "../address.ts";
import { Link } from "../link.tsx";

export interface PlaceCardProps {
  customerKey: string;
  place: Place;
}

/** One place: who is there and what is to do, from our own books, and beside it what the portal knows of its doors. */
export function PlaceCard({ customerKey, place }: PlaceCardProps): ReactNode {
  return (
    <li className="place sheet">
      <div className="place-own">
        <h3>
          <Link to={{ customerKey, page: "rooms", spaceKey: place.space_key }}>{place.name}</Link>
        </h3>
        <span className="care" data-due={place.care_due || undefined}>
          {place.care}
        </span>
        <p>{place.occupancy}</p>
        <p className="place-kind">{place.kind}</p>
      </div>
      <SpaceCard
        className="place-doors"
        spaceKey={place.space_key}
        onOpen={() => goTo({ customerKey, page: "rooms", spaceKey: place.space_key })}
      />
    </li>
  );
}
