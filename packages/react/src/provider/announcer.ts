/** Says results aloud to screen readers: one text at a time, in the first portal root on the page. */
export class Announcer {
  #text = "";
  readonly #roots: object[] = [];
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What this root should say now: the text in the first root, nothing in the others. */
  textFor = (root: object): string => (this.#roots[0] === root ? this.#text : "");

  join(root: object): () => void {
    this.#roots.push(root);
    this.#tell();
    return () => {
      this.#roots.splice(this.#roots.indexOf(root), 1);
      this.#tell();
    };
  }

  say(text: string): void {
    // A no-break space makes the same sentence a new one, so that it is spoken again.
    this.#text = this.#text === text ? `${text}\u00A0` : text;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
