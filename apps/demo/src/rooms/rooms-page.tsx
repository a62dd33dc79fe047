import type { ReactNode } from "react";
import type { Place } from "../../server/records/record.ts";
import type { OwnProperty } from "../host-api.ts";
import { Link } from "../link.tsx";
import { PageHeader } from "../page-header.tsx";
import { PageNotice } from "../page-notice.tsx";
import { useToday } from "../use-today.ts";
import { wordsOf } from "../words.ts";
import { PlaceCard } from "./place-card.tsx";
import "./rooms-page.css";

export interface RoomsPageProps {
  property: OwnProperty;
  /** The floor to show, or "all"; without it a small house is shown whole and a large one by its first floor. */
  floor: string | undefined;
}

const ALL = "all";
/** So many places are shown at once without being asked for. */
const MANY = 40;

/** All places of a property as our own books know them, each with its doors. */
export function RoomsPage({ property, floor }: RoomsPageProps): ReactNode {
  const words = wordsOf(property.vertical);
  const { customer_key: customerKey } = property;
  const { data: day, error, refetch } = useToday(customerKey);
  const floors = [...new Set(day?.places.map((place) => place.floor))];
  const chosen = floor ?? ((day?.places.length ?? 0) > MANY ? floors[0] : ALL);
  const shown = floors.filter((each) => chosen === ALL || each === chosen);
  const due = day?.places.filter((place) => place.care_due).length ?? 0;
  const placesOf = (name: string): Place[] => day?.places.filter((place) => place.floor === name) ?? [];

  return (
    <>
      <PageHeader title={words.rooms} of={property.name}>
        {day ? `${day.places.length} at ${property.name}, ${due} to see to today` : property.name}
      </PageHeader>
      {error && !day && (
        <PageNotice title="The list could not be read" onRetry={() => void refetch()}>
          {error.message}
        </PageNotice>
      )}
      {floors.length > 1 && (
        <nav className="floors" aria-label="Floors">
          {[...floors, ALL].map((each) => (
            <Link
              key={each}
              to={{ customerKey, page: "rooms", floor: each }}
              aria-current={each === chosen ? "true" : undefined}
            >
              {each === ALL ? "The whole house" : each}
            </Link>
          ))}
        </nav>
      )}
      {day && shown.length === 0 && (
        <PageNotice title={`There is no ${floor ?? "floor"} here`}>Choose one of the floors above.</PageNotice>
      )}
      {shown.map((each) => (
        <section key={each} className="floor" aria-label={each}>
          <h2>{each}</h2>
          <ul className="places">
            {placesOf(each).map((place) => (
              <PlaceCard key={place.space_key} customerKey={customerKey} place={place} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
