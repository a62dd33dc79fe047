import type { ReactNode } from "react";
import type { Entry, Place } from "../../server/records/record.ts";
import type { OwnProperty } from "../host-api.ts";
import { Link } from "../link.tsx";

export interface RoomNotesProps {
  property: OwnProperty;
  place: Place;
  /** What is due here today. */
  entries: Entry[];
}

/** What our own books say of a room. */
export function RoomNotes({ property, place, entries }: RoomNotesProps): ReactNode {
  const facts = [
    ["Now", place.occupancy],
    ["Kind", place.kind],
    ["Care", place.care],
  ];
  return (
    <section className="room-notes sheet" aria-label="Our notes">
      <dl className="facts">
        {facts.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      {entries.length > 0 && (
        <>
          <h2>Today</h2>
          <ul>
            {entries.map(({ id, time, name, about }) => (
              <li key={id}>
                {time} <Link to={{ customerKey: property.customer_key, page: "arrivals", entryId: id }}>{name}</Link>
                <span> {about}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Notes</h2>
      {place.notes.length === 0 ? <p>Nothing to note.</p> : place.notes.map((note) => <p key={note}>{note}</p>)}
      <Link
        to={{
          customerKey: property.customer_key,
          page: "doors",
          view: { section: "spaces", spaceKey: place.space_key },
        }}
      >
        {place.name} among all doors
      </Link>
    </section>
  );
}
