import type { EventHint } from "./live-message.ts";

/** How long hints are gathered, in milliseconds: what happens to one thing often comes as several events. */
const GATHER = 40;
/** So many events are known again when they are told twice. */
const MOST_KNOWN = 1_000;

/** Hands hints on in small lots, one lot after the other, each event once. */
export class HintQueue {
  readonly #take: (hints: EventHint[]) => Promise<unknown>;
  readonly #known = new Set<string>();
  #waiting: EventHint[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;

  constructor(take: (hints: EventHint[]) => Promise<unknown>) {
    this.#take = take;
  }

  push(hint: EventHint): void {
    if (this.#known.has(hint.event_id)) return;
    this.#known.add(hint.event_id);
    for (const oldest of this.#known) {
      if (this.#known.size <= MOST_KNOWN) break;
      this.#known.delete(oldest);
    }
    this.#waiting.push(hint);
    this.#plan();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
  }

  #plan(): void {
    if (this.#isBusy || this.#waiting.length === 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#hand(), GATHER);
  }

  async #hand(): Promise<void> {
    this.#isBusy = true;
    await this.#take(this.#waiting.splice(0));
    this.#isBusy = false;
    this.#plan();
  }
}
