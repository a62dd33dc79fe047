import type { ParentConnection } from "@customer-portal/react/frame-guest";

/** The host's page around this one, where there is one. */
export class Frame {
  readonly isFramed = window.parent !== window;
  connection: ParentConnection | undefined;
  #locale: string | undefined;
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The language that the host has said. */
  locale = (): string | undefined => this.#locale;

  setLocale = (locale: string): void => {
    this.#locale = locale;
    for (const listener of this.#listeners) listener();
  };
}
