import type { PortalSession } from "./session.ts";

/** Says results aloud to screen readers: one text at a time, in one portal root on the page. */
export class Announcer {
  #text = "";
  #speaker: object | undefined;
  #roots: readonly object[] = [];
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What this root should say now: the text where it is the one that speaks, else nothing. */
  textFor = (root: object): string => (this.#speaker === root ? this.#text : "");

  join(root: object): () => void {
    this.#roots = [...this.#roots, root];
    return () => {
      this.#roots = this.#roots.filter((other) => other !== root);
      if (this.#speaker === root) this.#speaker = undefined;
    };
  }

  /**
   * Says a text in the root of what was pressed: behind a host's modal dialog every other root is mute.
   * A root that has left the page, or none, is spoken for by the first.
   */
  say(text: string, root?: object): void {
    const isHere = root !== undefined && this.#roots.includes(root);
    this.#speaker = isHere ? root : this.#roots[0];
    // A no-break space makes the same sentence a new one, so that it is spoken again.
    this.#text = this.#text === text ? `${text}\u00A0` : text;
    for (const listener of this.#listeners) listener();
  }
}

const announcers = new WeakMap<PortalSession, Announcer>();

/** The announcer of a session, which comes into being with the first root that shows it. */
export function announcerOf(session: PortalSession): Announcer {
  const announcer = announcers.get(session) ?? new Announcer();
  announcers.set(session, announcer);
  return announcer;
}
