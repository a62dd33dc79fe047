import type { LiveMessage } from "./live-message.ts";

/** How much a tab that reads keeps for those that join, and how far back one goes that has heard nothing yet. */
const MOST = 256;
const RECENT = 10_000;

/** What a stream has told of late, for tabs that join or come back. */
export class LiveMemory {
  readonly #kept: { message: LiveMessage; at: number }[] = [];
  #place: string | undefined;
  #delay: LiveMessage | undefined;

  keep(message: LiveMessage): void {
    if (message.type === "hint" || message.type === "reset") {
      this.#kept.push({ message, at: Date.now() });
      if (this.#kept.length > MOST) this.#kept.shift();
    }
    if (message.type === "delay") this.#delay = message;
    // What comes after a loss is not known to go on from before it.
    if (message.type === "lost") this.#place = undefined;
    if ("place" in message) this.#place = message.place;
  }

  /** What a tab has to be told that has heard everything up to a place; nothing while there is nothing to be sure of. */
  since(place: string): LiveMessage[] {
    const here = this.#place;
    if (here === undefined) return [];
    const now: LiveMessage[] = [{ type: "proof", place: here }];
    if (this.#delay) now.push(this.#delay);
    const recent = this.#kept.filter(({ at }) => Date.now() - at < RECENT);
    if (place === "") return [...recent.map(({ message }) => message), ...now];
    if (place === here) return now;
    const last = this.#kept.findLastIndex(({ message }) => "place" in message && message.place === place);
    if (last < 0) return [{ type: "reset", place: here }, ...now];
    return [...this.#kept.slice(last + 1).map(({ message }) => message), ...now];
  }
}
