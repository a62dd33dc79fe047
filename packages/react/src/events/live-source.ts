import type { PortalSession } from "../provider/session.ts";
import type { OnLiveMessage } from "./live-message.ts";
import { readStream } from "./read-stream.ts";

/** Milliseconds before another try: at first, at most, and how long a stream must have lasted for the first to count again. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
const LASTED = 10_000;

/** What a source needs to know. */
export interface LiveSourceOptions {
  session: PortalSession;
  /** The place to go on from, empty where there is none. */
  place: string;
  onMessage: OnLiveMessage;
  signal: AbortSignal;
}

/** Reads one stream after the other, each from where the one before has ended, until it is called off or there is none to be had. */
export async function runLiveSource({ session, place, onMessage, signal }: LiveSourceOptions): Promise<void> {
  let at = place;
  let failures = 0;
  const listen: OnLiveMessage = (message) => {
    if ("place" in message) at = message.place;
    onMessage(message);
  };
  while (!signal.aborted) {
    const openedAt = Date.now();
    const end = await readStream(session, { place: at, onMessage: listen, signal });
    if (signal.aborted) return;
    onMessage({ type: end.isOffered ? "lost" : "unavailable" });
    if (!end.isOffered) return;
    failures = end.wasOpen && Date.now() - openedAt > LASTED ? 0 : failures + 1;
    // Many pages lose their streams at once, and must not all come back at once.
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures) * (0.2 + 0.8 * Math.random());
    await rest(Math.max(end.retryAfter, pause), signal);
  }
}

/** Waits, but no longer than until the network is back. */
function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", done);
    addEventListener("online", done);
  });
}
