import { orAbort } from "./or-abort.ts";

/** Cloudflare's workerd refuses a request what another one has begun, so there each does its own. */
const MAY_SHARE = globalThis.navigator?.userAgent !== "Cloudflare-Workers";

/** One piece of work that several requests wait for, where they may. It stops when the last of them leaves. */
export class Flight<Result> {
  #waiting = 0;
  readonly #controller = new AbortController();
  readonly #result: Promise<Result>;

  constructor(work: (signal: AbortSignal) => Promise<Result>, settled: () => void) {
    this.#result = work(this.#controller.signal).finally(settled);
    // Each waiter sees the failure itself; with none left it must not count as unhandled.
    this.#result.catch(() => undefined);
  }

  /** Whether a newcomer needs a new flight, because everyone has left this one. */
  get abandoned(): boolean {
    return !MAY_SHARE || this.#controller.signal.aborted;
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
