import type { PortalSession } from "../provider/session.ts";
import type { FeedState } from "./feed-state.ts";
import { followEvents } from "./follow-events.ts";
import type { UpdateDevices } from "./take-events.ts";

type Listener = (state: FeedState) => void;

/** What happens to one session's customer, and who shows it. */
interface Feed {
  state: FeedState;
  listeners: Set<Listener>;
  /** What each reader reads devices anew by; those that show none have nothing. */
  readers: Map<symbol, UpdateDevices | null>;
  end: AbortController | undefined;
}

const feeds = new WeakMap<PortalSession, Feed>();

function feedOf(session: PortalSession): Feed {
  const feed = feeds.get(session) ?? {
    state: { status: { state: "connecting", since: undefined }, isFailing: false },
    listeners: new Set(),
    readers: new Map(),
    end: undefined,
  };
  feeds.set(session, feed);
  return feed;
}

/**
 * Hears of the state of a session's feed, as it is and whenever it changes. With `update`, which reads devices anew (each
 * reader's is as good as another's), or `null`, events are followed for as long as there is a reader, once for all. Gives what leaves.
 */
export function joinFeed(session: PortalSession, onState: Listener, update?: UpdateDevices | null): () => void {
  const feed = feedOf(session);
  feed.listeners.add(onState);
  const reader = Symbol("reader");
  const isReader = update !== undefined;
  if (isReader) feed.readers.set(reader, update);
  if (isReader && !feed.end) begin(session, feed);
  onState(feed.state);
  return () => {
    feed.listeners.delete(onState);
    if (!isReader) return;
    feed.readers.delete(reader);
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
    update: (deviceIds, signal) =>
      [...feed.readers.values()].findLast((each) => each !== null)?.(deviceIds, signal) ?? Promise.resolve(),
    onState: (state) => {
      feed.state = state;
      for (const listener of feed.listeners) listener(state);
    },
    signal: feed.end.signal,
  });
}
