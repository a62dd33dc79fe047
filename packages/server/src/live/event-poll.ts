import { Refusal } from "../refusal.ts";
import { refuseAnswer } from "../seam/refuse-answer.ts";
import type { AskSeam } from "../seam/seam-client.ts";
import { orAbort } from "../seam/or-abort.ts";

const ROUTE = "/events/list";
const MOST_EVENTS = 500;
/** How far back the first look goes: the clocks of Seam and of this server may be so far apart. */
const FIRST_LOOK_MS = 24 * 60 * 60_000;
/** Events may arrive out of order by so much. */
const OVERLAP_MS = 30_000;
/** A look that takes longer is given up, because nothing may be called live meanwhile. */
const LOOK_TIMEOUT_MS = 5_000;
/** How long looks may fail before those who listen are told. */
const PATIENCE_MS = 5_000;
const LONGEST_PAUSE_MS = 30_000;

export interface EventPollOptions {
  readonly customerKey: string;
  readonly askSeam: AskSeam;
  readonly redact: (text: string) => string;
  /** Where an earlier poll stopped, in milliseconds of Seam's time. */
  readonly since: number | undefined;
  /** Milliseconds from one look to the next, as of now. */
  readonly interval: () => number;
  /** Hears every event that a look has found, also those it has heard before; `isNews` is false for what was there before the first look. */
  readonly onEvent: (event: Record<string, unknown>, isNews: boolean) => void;
  /** Hears that more has happened than was read. */
  readonly onOverflow: () => void;
  /** Hears since when looks fail, in milliseconds since the epoch, and undefined once they do not any more. */
  readonly onDelay: (since: number | undefined) => void;
  /** Hears why, for the host's log. */
  readonly onFailure: (error: unknown) => void;
}

/** Looks again and again for what has happened to one customer, until it is stopped. */
export class EventPoll {
  readonly #options: EventPollOptions;
  readonly #stopped = new AbortController();
  #since: number | undefined;
  /** Whether what happened before the first look is behind us. */
  #isCaughtUp: boolean;
  #goodAt = Date.now();

  constructor(options: EventPollOptions) {
    this.#options = options;
    this.#since = options.since;
    this.#isCaughtUp = options.since !== undefined;
    void this.#run();
  }

  /** Stops, and says where another may go on. */
  stop(): number | undefined {
    this.#stopped.abort();
    return this.#since;
  }

  async #run(): Promise<void> {
    const { interval, onDelay, onFailure } = this.#options;
    const { signal } = this.#stopped;
    let failures = 0;
    while (!signal.aborted) {
      const startedAt = Date.now();
      let pause: number;
      try {
        await this.#look();
        this.#goodAt = Date.now();
        if (failures > 0) onDelay(undefined);
        failures = 0;
        pause = startedAt + interval() - Date.now();
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        if (failures === 1) onFailure(error);
        if (Date.now() - this.#goodAt >= PATIENCE_MS) onDelay(this.#goodAt);
        pause = Math.max(retryAfterOf(error), Math.min(1_000 * 2 ** failures, LONGEST_PAUSE_MS));
      }
      await sleep(Math.max(0, pause), signal);
    }
  }

  async #look(): Promise<void> {
    const { askSeam, customerKey, redact, onEvent, onOverflow } = this.#options;
    const from = this.#since ?? Date.now() - FIRST_LOOK_MS;
    const params = { customer_key: customerKey, since: new Date(from).toISOString(), limit: MOST_EVENTS };
    const answer = await this.#inTime((signal) => askSeam({ route: ROUTE, params, writes: false, signal }));
    const events = answer.body?.["events"];
    if (answer.status !== 200 || !Array.isArray(events))
      throw refuseAnswer(answer, { route: ROUTE, writes: false, redact });

    const found = events.filter(isObject);
    const newest = Math.max(from, ...found.map(timeOf).filter(Number.isFinite));
    const isFull = found.length >= MOST_EVENTS;
    // Without an overlap, so that a look that is full again gets further.
    this.#since = isFull ? newest : Math.max(from, newest - OVERLAP_MS);
    for (const event of found) onEvent(event, this.#isCaughtUp || timeOf(event) > Date.now() - OVERLAP_MS);
    if (isFull && this.#isCaughtUp) onOverflow();
    this.#isCaughtUp ||= !isFull;
  }

  /** Gives work a signal of its own, which holds nothing once the work is done: this goes on for days. */
  async #inTime<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const cut = new AbortController();
    const leave = () => cut.abort();
    const timer = setTimeout(leave, LOOK_TIMEOUT_MS);
    this.#stopped.signal.addEventListener("abort", leave);
    try {
      return await work(cut.signal);
    } finally {
      clearTimeout(timer);
      this.#stopped.signal.removeEventListener("abort", leave);
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Seam may look at when a thing happened or at when it was written down: the earlier of them is safe. */
function timeOf({ created_at, occurred_at }: Record<string, unknown>): number {
  const times = [created_at, occurred_at].map((time) => (typeof time === "string" ? Date.parse(time) : Number.NaN));
  return Math.min(...times.filter(Number.isFinite));
}

function retryAfterOf(error: unknown): number {
  const seconds = error instanceof Refusal ? Number(error.details.headers?.["retry-after"]) : Number.NaN;
  return Number.isFinite(seconds) ? seconds * 1_000 : 0;
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await orAbort(over, signal).catch(() => undefined);
  clearTimeout(timer);
}
