import type { LiveHint } from "./live-hint.ts";

/** How often a quiet stream shows that it is alive, in milliseconds. */
const HEARTBEAT_MS = 20_000;
/** How many messages wait for a slow reader before it is cut. */
const MOST_WAITING = 64;

const encoder = new TextEncoder();

/**
 * One stream of server-sent events. Nothing is held back for a reader who does not read: it is told to begin anew, and cut. Each message has
 * the place from which a reader may go on.
 */
export class LiveStream {
  readonly #endings: (() => void)[] = [];
  readonly #heartbeat: ReturnType<typeof setInterval>;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #place = "";
  readonly body: ReadableStream<Uint8Array>;

  constructor() {
    this.body = new ReadableStream<Uint8Array>(
      { start: (controller) => void (this.#controller = controller), cancel: () => this.#end() },
      new CountQueuingStrategy({ highWaterMark: MOST_WAITING }),
    );
    this.#heartbeat = setInterval(() => this.#send(`${placeLine(this.#place)}: here\n\n`), HEARTBEAT_MS);
  }

  /** Calls back once it has ended, which may be now. */
  onEnd(end: () => void): void {
    if (this.#controller) this.#endings.push(end);
    else end();
  }

  /** Says where a reader stands, and whether it has heard everything until there. */
  ready(position: string, isResumed: boolean): void {
    this.#place = position;
    this.#send(message("ready", { heartbeat_ms: HEARTBEAT_MS, resumed: isResumed }, position));
  }

  hint(id: string, hint: LiveHint): void {
    this.#place = id;
    this.#send(message("hint", hint, id));
  }

  /** Says that something may have been missed, so that everything is to be read anew. */
  reset(id: string): void {
    this.#place = id;
    this.#send(message("reset", {}, id));
  }

  /** Says that events are late, and since when (milliseconds since the epoch), or not any more. */
  delay(since: number | undefined): void {
    this.#send(
      since === undefined ? message("live", {}) : message("delayed", { since: new Date(since).toISOString() }),
    );
  }

  /** Passes over what this reader may not hear; the next sign of life tells where it stands. */
  pass(id: string): void {
    this.#place = id;
  }

  /** Gives up a reader who can't keep up: it is told to begin anew. */
  cut(): void {
    this.#controller?.enqueue(encoder.encode(message("reset", {}, "")));
    this.close();
  }

  /** Ends it; what is on its way arrives. */
  close(): void {
    const controller = this.#controller;
    this.#end();
    controller?.close();
  }

  #send(text: string): void {
    if ((this.#controller?.desiredSize ?? 0) > 0) this.#controller?.enqueue(encoder.encode(text));
    else this.cut();
  }

  #end(): void {
    if (!this.#controller) return;
    this.#controller = undefined;
    clearInterval(this.#heartbeat);
    for (const end of this.#endings.splice(0)) end();
  }
}

function message(event: string, data: object, id?: string): string {
  return `${id === undefined ? "" : placeLine(id)}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** A place that a bus has made up must not break out of its line. */
const placeLine = (id: string) => (/[\r\n\0]/.test(id) ? "" : `id: ${id}\n`);
