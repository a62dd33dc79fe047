/** What is due later. Nothing here owns a timer: each request first settles what has become due. */
export interface Agenda {
  /** Plans `run` for the moment `at`; it is told that moment, not the later one at which it was settled. */
  add(at: number, run: (at: number) => void): void;
  /** Runs all that is due by `now`, oldest first, including what those runs plan in turn. */
  settle(now: number): void;
}

interface Entry {
  at: number;
  run: (at: number) => void;
}

/** Makes an empty agenda. */
export function createAgenda(): Agenda {
  const entries: Entry[] = [];
  return {
    add(at, run) {
      const later = entries.findIndex((entry) => entry.at > at);
      entries.splice(later === -1 ? entries.length : later, 0, { at, run });
    },
    settle(now) {
      for (let next = entries[0]; next && next.at <= now; next = entries[0]) {
        entries.shift();
        next.run(next.at);
      }
    },
  };
}
