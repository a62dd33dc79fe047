import type { happenings } from "./happenings.ts";

type Happenings = typeof happenings;
type HappeningName = keyof Happenings;

/** One thing that is due later, as plain data. */
export interface Entry<Name extends HappeningName = HappeningName> {
  at: number;
  name: Name;
  data: Parameters<Happenings[Name]>[1];
}

/** What is due later. Nothing here owns a timer: each request first settles what has become due. */
export interface Agenda {
  /** Plans a happening for the moment `at`. */
  add<Name extends HappeningName>(at: number, name: Name, data: Entry<Name>["data"]): void;
  /** Runs all that is due by `now`, oldest first, including what those runs plan in turn. */
  settle(now: number): void;
  /** What is planned, in the order in which it will happen. */
  entries(): Entry[];
}

/** Makes an empty agenda; `run` makes a happening happen. */
export function createAgenda(run: (entry: Entry) => void): Agenda {
  // Last first, so that taking the next one off moves nothing.
  const entries: Entry[] = [];
  return {
    add(at, name, data) {
      let [low, high] = [0, entries.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((entries[middle]?.at ?? 0) > at) low = middle + 1;
        else high = middle;
      }
      entries.splice(low, 0, { at, name, data });
    },
    settle(now) {
      for (let next = entries.at(-1); next && next.at <= now; next = entries.at(-1)) {
        entries.pop();
        run(next);
      }
    },
    entries: () => entries.toReversed(),
  };
}
