import type { PortalSession } from "../provider/session.ts";
import type { FeedState } from "./feed-state.ts";
import { EventPoll } from "./event-poll.ts";
import { HintQueue } from "./hint-queue.ts";
import { LiveClock } from "./live-clock.ts";
import type { EventHint, LiveMessage } from "./live-message.ts";
import { watchPresence } from "./presence.ts";
import { shareLive } from "./share-live.ts";
import { takeEvents, type UpdateDevices } from "./take-events.ts";

/** How long nobody asks again where there is no live stream, in milliseconds. */
const ASK_AGAIN = 5 * 60_000;
/** A stream that has never been there, and could not be had so often while everything else could, is held back on the way. */
const IN_VAIN = 3;
/** Within how many milliseconds everything is read anew after a time without news: many pages hear at once that it is over. */
const READ_WITHIN = 1_500;

/** What following needs. */
export interface FollowOptions {
  update: UpdateDevices;
  onState: (state: FeedState) => void;
  /** Ends it. */
  signal: AbortSignal;
}

/**
 * Follows what happens to a session's customer until it is called off: by the gateway's live stream while somebody looks,
 * else by looking at events every few seconds. Both are hints, and go the same way.
 */
export function followEvents(session: PortalSession, { update, onState, signal }: FollowOptions): void {
  if (signal.aborted) return;
  const { queryClient, customerKey } = session;
  const clock = new LiveClock();
  let place = "";
  let stream: AbortController | undefined;
  let inVain = 0;
  let askedInVainAt = session.road === "gateway" ? -Infinity : Infinity;
  let isHere = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = "";
  /** When looking took over from a stream: what happened in between nobody has heard of. */
  let gapAt: number | undefined;
  /** Whether news can't be had where they come from; what happens until then may never be told. */
  const isCut = { stream: false, poll: false };
  let readTimer: ReturnType<typeof setTimeout> | undefined;

  const take = (events: readonly EventHint[], until: AbortSignal) =>
    takeEvents(session, events, { update, signal: until });
  const readAll = () =>
    void queryClient.invalidateQueries({
      queryKey: [customerKey],
      predicate: ({ queryKey: [, route] }) => route !== "/events/list",
    });
  const note = (source: keyof typeof isCut, isNow: boolean) => {
    if (isCut[source] && !isNow) {
      clearTimeout(readTimer);
      readTimer = setTimeout(readAll, Math.random() * READ_WITHIN);
    }
    isCut[source] = isNow;
  };
  const queue = new HintQueue((hints) => take(hints, signal).catch(() => signal.aborted || readAll()));
  const poll = new EventPoll(session, take, () => review());

  const hear = (message: LiveMessage) => {
    if (signal.aborted) return;
    if ("place" in message) place = message.place;
    clock.hear(message);
    if (message.type === "hint") queue.push(message.hint);
    if (message.type === "reset") readAll();
    if (message.type === "delay") note("stream", message.since !== undefined);
    if (message.type === "lost") inVain += 1;
    if (message.type === "proof") inVain = -Infinity;
    if (message.type === "unavailable") {
      askedInVainAt = Date.now();
      close();
    }
    if (inVain >= IN_VAIN && poll.last.goodAt > 0) {
      inVain = 0;
      hear({ type: "unavailable" });
    } else review();
  };
  const open = () => {
    if (stream || !isHere || Date.now() - askedInVainAt < ASK_AGAIN) return;
    stream = new AbortController();
    clock.ask();
    void shareLive({ session, place, onMessage: hear, signal: stream.signal });
    review();
  };
  const close = () => {
    stream?.abort();
    stream = undefined;
  };

  function review(): void {
    if (signal.aborted) return;
    const reading = clock.read();
    const isLive = session.road === "gateway" && reading.claim !== "unavailable";
    const isOn = !isLive || reading.claim === "gone";
    if (isOn && !poll.isOn && isLive) gapAt = Date.now();
    poll.switch(isOn);
    if (isOn) note("poll", poll.last.isFailing && !poll.last.isRefused);
    if (isOn && gapAt !== undefined && poll.last.goodAt >= gapAt) {
      gapAt = undefined;
      readAll();
    }
    const state = stateOf(isLive ? reading : { ...reading, claim: "unavailable" }, poll);
    if (JSON.stringify(state) !== told) onState(state);
    told = JSON.stringify(state);
    clearTimeout(timer);
    const next = isLive ? reading.until : askedInVainAt + ASK_AGAIN - Date.now();
    if (Number.isFinite(next)) timer = setTimeout(isLive ? review : open, Math.max(0, next) + 1);
  }

  addEventListener("online", review, { signal });
  addEventListener("offline", review, { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    clearTimeout(readTimer);
    close();
    queue.stop();
    poll.stop();
  });
  watchPresence((now) => {
    isHere = now;
    if (isHere) open();
    else close();
  }, signal);
  review();
}

/** What may be said of how fresh the screen is. */
function stateOf({ claim, since }: ReturnType<LiveClock["read"]>, poll: EventPoll): FeedState {
  const { goodAt, isFailing, isRefused } = poll.last;
  const hasNothing = claim === "late" || (poll.isOn && isFailing);
  const all = (state: FeedState["status"]["state"], from?: number): FeedState => ({
    status: { state, since: from },
    isFailing: hasNothing,
  });
  if (!navigator.onLine) return all("offline", since);
  if (claim === "late" || claim === "gone") return all("delayed", since);
  if (claim === "live") return all("live");
  if (claim === "waiting") return all("connecting");
  if (isFailing && !isRefused) return all("delayed", goodAt || since);
  return all(goodAt > 0 || isRefused ? "polled" : "connecting");
}
