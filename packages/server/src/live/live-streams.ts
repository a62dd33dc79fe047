import type { Prove } from "../ownership/proof.ts";
import { Refusal } from "../refusal.ts";
import type { Door } from "../request/door.ts";
import type { Feed } from "./feed.ts";
import { hearHint } from "./hear-hint.ts";
import type { LiveBus, LiveMessage, LiveSubscription } from "./live-bus.ts";
import { createLiveDoor } from "./live-door.ts";
import { LiveStream } from "./live-stream.ts";
import { sameGrant } from "./same-grant.ts";

/** How often is asked again whether the person may still listen, in milliseconds, and by how much that differs from stream to stream. */
const ASK_AGAIN_MS = 5 * 60_000;
const SPREAD_MS = 30_000;
/** How often the clock is looked at for the end of a sign-in, in milliseconds: it may be set, and a timer does not hear of that. */
const LOOK_AT_CLOCK_MS = 5_000;
/** How many hints may wait for what has to be looked up about them. */
const MOST_LOOKED_UP = 64;

const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // A proxy that packs or gathers would hold back what is news now.
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
  "x-content-type-options": "nosniff",
};

interface StreamsOptions {
  readonly door: Door;
  readonly bus: LiveBus;
  readonly feed: Feed;
  readonly prove: Prove;
  readonly now: () => number;
}

/** Makes what opens streams of hints, each for one person and customer, and ends them all. */
export function createLiveStreams({ door, bus, feed, prove, now }: StreamsOptions) {
  const liveDoor = createLiveDoor(door);
  const streams = new Set<LiveStream>();
  let isClosed = false;

  async function open(request: Request): Promise<Response> {
    if (request.method !== "GET")
      throw new Refusal("method_not_allowed", { message: GET_ONLY, headers: { allow: "GET" } });
    const person = await liveDoor.admit(request);
    if (isClosed) throw new Refusal("shutting_down");
    const { customerKey, grant, endsAt } = person;
    const stream = new LiveStream();
    stream.onEnd(liveDoor.takePlace(person));
    streams.add(stream);
    stream.onEnd(() => streams.delete(stream));
    const close = () => stream.close();
    request.signal.addEventListener("abort", close);
    stream.onEnd(() => request.signal.removeEventListener("abort", close));

    const watch = feed.watch(customerKey, (since) => stream.delay(since));
    stream.onEnd(() => watch.release());
    const tell = teller(stream, (hint) => hearHint(hint, person, prove));
    const listener = (message: LiveMessage) => {
      if (message.signal.type === "hint") feed.noteTold(message.signal.hint.event_id);
      tell(message);
    };
    const after = request.headers.get("last-event-id") || undefined;
    try {
      const subscription: LiveSubscription = await bus.subscribe(customerKey, listener, after);
      stream.onEnd(() => subscription.close());
      begin(stream, subscription, { after, isContinuous: watch.isContinuous, tell });
      if (watch.delayedSince !== undefined) stream.delay(watch.delayedSince);
    } catch (error) {
      stream.close();
      throw error;
    }

    const checkAgain = async () => {
      const later = await liveDoor.admit(request).catch(() => undefined);
      if (later === undefined || !sameGrant(later.grant, grant)) stream.close();
    };
    const askAgain = setInterval(() => void checkAgain(), ASK_AGAIN_MS + (Math.random() - 0.5) * SPREAD_MS);
    stream.onEnd(() => clearInterval(askAgain));
    // What the page shows after its link has ended can't be read anew, so it must not be called live.
    if (endsAt !== undefined) closeAt(stream, endsAt, now);
    if (request.signal.aborted) stream.close();
    return new Response(stream.body, { headers: HEADERS });
  }

  return {
    open,
    /** Ends every stream, and opens no more. */
    close(): void {
      isClosed = true;
      for (const stream of streams) stream.close();
    },
  };
}

interface Beginning {
  readonly after: string | undefined;
  readonly isContinuous: boolean;
  readonly tell: (message: LiveMessage) => void;
}

/** Goes on where the reader left off, or says that it can't. */
function begin(stream: LiveStream, { position, missed }: LiveSubscription, { after, isContinuous, tell }: Beginning) {
  const isResumed = after !== undefined && isContinuous && missed !== undefined;
  stream.ready(isResumed ? after : position, isResumed);
  if (after !== undefined && !isResumed) stream.reset(position);
  else for (const message of missed ?? []) tell(message);
}

/** Makes what tells a stream one message after the other, also where it has to be looked up first whether the person may hear it. */
function teller(stream: LiveStream, hear: (hint: Hint) => ReturnType<typeof hearHint>): (message: LiveMessage) => void {
  let waiting = 0;
  let last = Promise.resolve();
  const show = (id: string, heard: Hint | undefined) => (heard ? stream.hint(id, heard) : stream.pass(id));

  return ({ id, signal }) => {
    const heard = signal.type === "hint" ? hear(signal.hint) : undefined;
    if (waiting === 0 && !(heard instanceof Promise)) {
      if (signal.type === "reset") stream.reset(id);
      else show(id, heard);
      return;
    }
    waiting += 1;
    if (waiting > MOST_LOOKED_UP) stream.cut();
    last = last
      .then(() => heard)
      .then((found) => (signal.type === "reset" ? stream.reset(id) : show(id, found)))
      .finally(() => (waiting -= 1));
  };
}

type Hint = Parameters<typeof hearHint>[0];

const GET_ONLY = "Live updates are read with GET, so nothing was done. Send a GET with `Accept: text/event-stream`.";

/** Ends a stream at a time of the gateway's clock. */
function closeAt(stream: LiveStream, endsAt: number, now: () => number): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const left = endsAt - now();
    if (left <= 0) stream.close();
    else timer = setTimeout(look, Math.min(left, LOOK_AT_CLOCK_MS));
  };
  look();
  stream.onEnd(() => clearTimeout(timer));
}
