import type { PortalSession } from "../provider/session.ts";
import type { FeedState } from "./feed-state.ts";
import { followEvents } from "./follow-events.ts";
import type { UpdateDevices } from "./take-events.ts";

type Listener = (state: FeedState) => void;

/** What happens to one session's customer, and who shows it. */
interface Feed {
  state: FeedState;
  listeners: Set<Listener>;
  readers: Set<UpdateDevices>;
  end: AbortController | undefined;
}

const feeds = new WeakMap<PortalSession, Feed>();

function feedOf(session: PortalSession): Feed {
  const feed = feeds.get(session) ?? {
    state: { status: { state: "connecting", since: undefined }, isFailing: false },
    listeners: new Set(),
    readers: new Set(),
    end: undefined,
  };
  feeds.set(session, feed);
  return feed;
}

/** Hears of the state of a session's feed, as it is and whenever it changes; gives what ends that. */
export function watchFeed(session: PortalSession, onState: Listener): () => void {
  const { state, listeners } = feedOf(session);
  listeners.add(onState);
  onState(state);
  return () => listeners.delete(onState);
}

/** What a reader of events brings along. */
export interface Reader {
  /** Each reader's is as good as another's. */
  update: UpdateDevices;
  onState: Listener;
}

/** Follows what happens for as long as anybody shows it, once for all; gives what leaves. */
export function joinFeed(session: PortalSession, { update, onState }: Reader): () => void {
  const feed = feedOf(session);
  const reader: UpdateDevices = (deviceIds, signal) => update(deviceIds, signal);
  feed.readers.add(reader);
  const unwatch = watchFeed(session, onState);
  if (!feed.end) begin(session, feed);
  return () => {
    feed.readers.delete(reader);
    unwatch();
    // Another panel may come in the same moment; and what the provider clears up afterwards must not be looked at any more.
    queueMicrotask(() => {
      if (feed.readers.size > 0) return;
      feed.end?.abort();
      feed.end = undefined;
    });
  };
}

function begin(session: PortalSession, feed: Feed): void {
  feed.end = new AbortController();
  followEvents(session, {
    update: (deviceIds, signal) => [...feed.readers].at(-1)?.(deviceIds, signal) ?? Promise.resolve(),
    onState: (state) => {
      feed.state = state;
      for (const listener of feed.listeners) listener(state);
    },
    signal: feed.end.signal,
  });
}
