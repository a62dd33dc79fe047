/** The sandbox's time: the host's, plus whatever the simulator has skipped; or one moment, while it is frozen. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves time on, frozen or not. */
  advance(ms: number): void;
  /** Makes it `ms` now, in milliseconds since 1970; time goes on from there, unless it is frozen. */
  set(ms: number): void;
  /** Whether time stands still. */
  readonly frozen: boolean;
  /** Stops time, or lets it go on from where it stopped. */
  freeze(frozen: boolean): void;
  /** Runs something as if it were `ms` now, for what was due then and is settled only later. */
  hold(ms: number, run: () => void): void;
}

/** Makes a clock on top of `now`, which a test may fake. */
export function createClock(now: () => number): Clock {
  let skipped = 0;
  let stopped_at: number | undefined;
  let held: number | undefined;
  const read = (): number => stopped_at ?? now() + skipped;
  const set = (ms: number): void => {
    skipped = ms - now();
    if (stopped_at !== undefined) stopped_at = ms;
  };
  return {
    now: () => held ?? read(),
    set,
    advance: (ms) => set(read() + ms),
    get frozen() {
      return stopped_at !== undefined;
    },
    freeze: (frozen) => {
      const at = read();
      stopped_at = frozen ? at : undefined;
      set(at);
    },
    hold: (ms, run) => {
      held = ms;
      try {
        run();
      } finally {
        held = undefined;
      }
    },
  };
}
