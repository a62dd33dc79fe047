import { QueryObserver } from "@tanstack/react-query";
import type { PortalError } from "../api/portal-error.ts";
import type { PortalSession } from "../provider/session.ts";
import type { EventHint } from "./live-message.ts";
import { hintsQuery } from "./queries.ts";

/** Milliseconds between looks, and after one that failed. */
const LOOK_EVERY = 8_000;
const LOOK_AGAIN_AFTER = 30_000;

/** Looks every few seconds for what has happened, while it is switched on and the page is in view. */
export class EventPoll {
  readonly #observer;
  readonly #options;
  readonly #stop: () => void;
  #isOn = false;

  constructor(
    session: PortalSession,
    take: (events: readonly EventHint[], signal: AbortSignal) => Promise<unknown>,
    onChange: () => void,
  ) {
    this.#options = {
      ...hintsQuery(session, take),
      retry: false,
      refetchInterval: ({ state }: { state: { error: Error | null } }) =>
        state.error === null ? LOOK_EVERY : LOOK_AGAIN_AFTER,
    };
    this.#observer = new QueryObserver(session.queryClient, { ...this.#options, enabled: false });
    this.#stop = this.#observer.subscribe(onChange);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** How the last look went. */
  get last(): { goodAt: number; isFailing: boolean; isRefused: boolean } {
    const { dataUpdatedAt, error } = this.#observer.getCurrentResult();
    return {
      goodAt: dataUpdatedAt,
      isFailing: error !== null,
      isRefused: (error as Partial<PortalError> | null)?.code === "not_allowed",
    };
  }

  switch(isOn: boolean): void {
    if (isOn === this.#isOn) return;
    this.#isOn = isOn;
    this.#observer.setOptions({ ...this.#options, enabled: isOn });
  }

  stop(): void {
    this.#stop();
  }
}
