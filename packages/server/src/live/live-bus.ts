import type { LiveHint } from "./live-hint.ts";

/** What is told to those who listen: that something happened, or that something may have been missed. */
export type LiveSignal = { readonly type: "hint"; readonly hint: LiveHint } | { readonly type: "reset" };

/** A signal and the place after which one who was away goes on. */
export interface LiveMessage {
  readonly id: string;
  readonly signal: LiveSignal;
}

export interface LiveSubscription {
  /** The place of whoever has heard all that is in `missed`. */
  readonly position: string;
  /** What came after the place that was named, or, where none was, in the last seconds; undefined where that is not known any more. */
  readonly missed: readonly LiveMessage[] | undefined;
  close(): void;
}

/** Carries signals to the streams of a customer. With several instances of a server, give one that reaches all of them. */
export interface LiveBus {
  publish(customerKey: string, signal: LiveSignal): void | Promise<void>;
  /** Listens to one customer from now on, and says what came `after` a place. */
  subscribe(
    customerKey: string,
    listener: (message: LiveMessage) => void,
    after?: string,
  ): LiveSubscription | Promise<LiveSubscription>;
  /** Whether nobody listens to anybody, so that what comes need not be looked into. */
  isIdle?(): boolean;
}
