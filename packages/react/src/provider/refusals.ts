/** The routes that the server has refused in this session, and why; a control reads it to say why it is off. */
export class Refusals {
  #reasons: ReadonlyMap<string, RefusalReason> = new Map();
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get = (route: string): RefusalReason | undefined => this.#reasons.get(route);

  learn(route: string, reason: RefusalReason): void {
    if (this.#reasons.get(route) === reason) return;
    this.#reasons = new Map(this.#reasons).set(route, reason);
    for (const listener of this.#listeners) listener();
  }
}

/** Why a route is closed: the portal is only for looking, or this person may not use it. */
export type RefusalReason = "read_only" | "not_allowed";
