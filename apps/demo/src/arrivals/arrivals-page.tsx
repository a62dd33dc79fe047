import type { ReactNode } from "react";
import { goBackTo } from "../address.ts";
import { DoorMark } from "../doors/door-mark.tsx";
import { useDoorStates } from "../doors/use-door-states.ts";
import type { OwnProperty } from "../host-api.ts";
import { Link } from "../link.tsx";
import { longDate } from "../long-date.ts";
import { PageHeader } from "../page-header.tsx";
import { PageNotice } from "../page-notice.tsx";
import { useToday } from "../use-today.ts";
import { wordsOf } from "../words.ts";
import { ArrivalDialog } from "./arrival-dialog.tsx";
import { ArrivalsSum } from "./arrivals-sum.tsx";
import "./arrivals-page.css";

export interface ArrivalsPageProps {
  property: OwnProperty;
  /** The entry whose dialog is open. */
  entryId: string | undefined;
}

/** Who and what is due today, from our own books, and whether each door will let them in. */
export function ArrivalsPage({ property, entryId }: ArrivalsPageProps): ReactNode {
  const words = wordsOf(property.vertical);
  const { customer_key: customerKey } = property;
  const { data: day, error, refetch } = useToday(customerKey);
  const { doorOf, knowledge } = useDoorStates();
  const entries = day?.entries ?? [];
  const open = entries.find((entry) => entry.id === entryId);
  return (
    <>
      <PageHeader title={words.arrivals} of={property.name}>
        {day ? `${longDate(day.date)} at ${property.name}` : property.name}
      </PageHeader>
      {error && !day && (
        <PageNotice title="Today’s list could not be read" onRetry={() => void refetch()}>
          {error.message}
        </PageNotice>
      )}
      {day && entries.length === 0 && <PageNotice title={words.nobody}>Tomorrow’s list comes at midnight.</PageNotice>}
      {entries.length > 0 && (
        <>
          <ArrivalsSum entries={entries} here={words.status.here} doorOf={doorOf} knowledge={knowledge} />
          {error && <p role="alert">This list is not fresh: {error.message}</p>}
          <ol className="arrivals sheet">
            {entries.map((entry) => (
              <li key={entry.id} className="arrival" data-status={entry.status}>
                <time className="arrival-time">{entry.time}</time>
                <span className="arrival-who">
                  <Link to={{ customerKey, page: "arrivals", entryId: entry.id }} className="arrival-name">
                    {entry.name}
                  </Link>
                  <span className="arrival-about">{entry.about}</span>
                </span>
                <span className="arrival-where">
                  <span className="arrival-place">{entry.place}</span>
                  <DoorMark state={doorOf(entry.space_key)} />
                </span>
                <span className="arrival-status">{words.status[entry.status]}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {open && (
        <ArrivalDialog
          key={open.id}
          property={property}
          entry={open}
          onClose={() => goBackTo({ customerKey, page: "arrivals" })}
        />
      )}
    </>
  );
}
