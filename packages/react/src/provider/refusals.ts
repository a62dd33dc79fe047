import { type Grant, opens } from "../api/grant.ts";

/** The routes that the server has refused in this session, and why; a control reads it to say why it is off. */
export class Refusals {
  #reasons: ReadonlyMap<string, RefusalReason> = new Map();
  #grant: Grant = {};
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What the server's last answer said that this person may do. */
  get grant(): Grant {
    return this.#grant;
  }

  /** Why a route that writes is closed, if it is. */
  get = (route: string): RefusalReason | undefined => {
    if (this.#grant.read_only) return "read_only";
    return opens(this.#grant, route) ? this.#reasons.get(route) : "not_allowed";
  };

  /** Whether the server has said that this person may not use a route at all. */
  isClosed = (route: string): boolean => this.#reasons.get(route) === "not_allowed" || !opens(this.#grant, route);

  /** Keeps what this person may do, as the server's last answer said; it takes back what was learned before. */
  setGrant = (grant: Grant): void => {
    const kept = grant.read_only
      ? this.#reasons
      : new Map([...this.#reasons].filter(([, reason]) => reason !== "read_only"));
    if (JSON.stringify(this.#grant) === JSON.stringify(grant) && kept.size === this.#reasons.size) return;
    this.#grant = grant;
    this.#reasons = kept;
    this.#tell();
  };

  learn(route: string, reason: RefusalReason): void {
    if (this.#reasons.get(route) === reason) return;
    this.#reasons = new Map(this.#reasons).set(route, reason);
    this.#tell();
  }

  /** Takes back what was learned of a route that has answered since. */
  forget(route: string): void {
    if (!this.#reasons.has(route)) return;
    this.#reasons = new Map([...this.#reasons].filter(([each]) => each !== route));
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Why a route is closed: the portal is only for looking, or this person may not use it. */
export type RefusalReason = "read_only" | "not_allowed";
