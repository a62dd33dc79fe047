import type { Query } from "@tanstack/react-query";

/** Milliseconds that a reading waits at least, also where it is long due. */
const AT_LEAST = 1_000;

/**
 * When a list is to be read again, in milliseconds from now: `every` so often from one reading to the next. A plain
 * interval would begin anew at each event that changes a device in the list, and in a busy house never end.
 */
export const dueIn =
  (every: number) =>
  ({ state }: Pick<Query, "state">): number => {
    const readAt = Math.max(state.dataUpdatedAt, state.errorUpdatedAt);
    if (readAt === 0 || state.fetchStatus !== "idle") return every;
    return Math.max(AT_LEAST, readAt + every - Date.now());
  };
