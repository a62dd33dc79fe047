/** One server-sent event. */
export interface ServerSentEvent {
  event: string;
  data: string;
  /** The place to go on from, as far as one has been named by now. */
  id: string;
}

/** More than this without an end is no event of ours. */
const LONGEST = 256 * 1024;

/** Reads server-sent events out of text that comes in pieces, cut anywhere, also within a line's end. */
export class SseParser {
  #rest = "";
  #event = "";
  #data: string[] = [];
  #id: string;

  /** `id` is the place from which the stream goes on. */
  constructor(id = "") {
    this.#id = id;
  }

  /** The place named last, also by what was no event. */
  get id(): string {
    return this.#id;
  }

  /** Takes the next piece and gives the events that are whole by now. */
  push(piece: string): ServerSentEvent[] {
    const text = this.#rest + piece;
    // A line feed may still follow, and is the same end then.
    const end = text.endsWith("\r") ? text.length - 1 : text.length;
    const lines = text.slice(0, end).split(/\r\n|\r|\n/);
    this.#rest = (lines.pop() ?? "") + text.slice(end);
    if (this.#rest.length > LONGEST) throw new Error("An event has no end.");
    return lines.flatMap((line) => this.#take(line) ?? []);
  }

  #take(line: string): ServerSentEvent | undefined {
    if (line === "") return this.#finish();
    const [, field, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === "event") this.#event = value;
    else if (field === "data") this.#data.push(value);
    else if (field === "id" && !value.includes("\0")) this.#id = value;
    return undefined;
  }

  #finish(): ServerSentEvent | undefined {
    const done = { event: this.#event || "message", data: this.#data.join("\n"), id: this.#id };
    const isEvent = this.#data.length > 0;
    this.#event = "";
    this.#data = [];
    return isEvent ? done : undefined;
  }
}
