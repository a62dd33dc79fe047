import type { ReactNode } from "react";
import type { Entry } from "../../server/records/record.ts";
import type { DoorStates } from "../doors/use-door-states.ts";

export interface ArrivalsSumProps extends DoorStates {
  entries: readonly Entry[];
  /** What those are called who have come. */
  here: string;
}

/** The day in one line: how many, how many have come, how many doors will not let them in. */
export function ArrivalsSum({ entries, here, doorOf, knowledge }: ArrivalsSumProps): ReactNode {
  const troubled = entries.filter(({ space_key }) => doorOf(space_key).tone === "trouble");
  const doors = new Set(troubled.map(({ space_key }) => space_key)).size;
  return (
    <p className="arrivals-sum">
      <span>
        <b>{entries.length}</b> today
      </span>
      <span>
        <b>{entries.filter(({ status }) => status === "here").length}</b> {here.toLowerCase()}
      </span>
      {knowledge === "asked" && <span>Asking the doors…</span>}
      {knowledge === "unknown" && <span data-trouble="">The doors can’t be asked just now.</span>}
      {(knowledge === "known" || knowledge === "old") && (
        <span data-trouble={doors > 0 || undefined}>
          {doors === 0 ? "No door in trouble" : doors === 1 ? "1 door needs you" : `${doors} doors need you`}
        </span>
      )}
      {knowledge === "old" && <span data-trouble="">The doors can’t be asked just now; this is how they were.</span>}
    </p>
  );
}
