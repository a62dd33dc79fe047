/** The sandbox's time: the host's, plus whatever the simulator has skipped. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(ms: number): void;
  /** Makes it `ms` now, in milliseconds since 1970; time goes on from there. */
  set(ms: number): void;
}

/** Makes a clock on top of `now`, which a test may fake. */
export function createClock(now: () => number): Clock {
  let skipped = 0;
  return {
    now: () => now() + skipped,
    advance: (ms) => {
      skipped += ms;
    },
    set: (ms) => {
      skipped = ms - now();
    },
  };
}
