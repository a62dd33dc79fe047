import { orAbort } from "./or-abort.ts";

/** One piece of work that several requests wait for. It stops when the last of them leaves. */
export class Flight<Result> {
  #waiting = 0;
  readonly #controller = new AbortController();
  readonly #result: Promise<Result>;

  constructor(work: (signal: AbortSignal) => Promise<Result>, settled: () => void) {
    this.#result = work(this.#controller.signal).finally(settled);
    // Each waiter sees the failure itself; with none left it must not count as unhandled.
    this.#result.catch(() => undefined);
  }

  /** Whether everyone has left, so that a newcomer needs a new flight. */
  get abandoned(): boolean {
    return this.#controller.signal.aborted;
  }

  async join(signal: AbortSignal): Promise<Result> {
    this.#waiting += 1;
    try {
      return await orAbort(this.#result, signal);
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#controller.abort();
    }
  }
}
