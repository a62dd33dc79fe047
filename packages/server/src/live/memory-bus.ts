import { LRUCache } from "lru-cache";
import type { LiveBus, LiveMessage } from "./live-bus.ts";

/** How many signals of a customer are kept for those who come back, and for how long after the last one has left. */
const MOST_KEPT = 256;
const KEPT_MS = 10 * 60_000;
const MOST_RESTING = 1_000;
/** A page reads its lists shortly before it listens. */
const RECENT_MS = 10_000;

interface Channel {
  /** Tells this channel's places from those of another instance, or of this customer's earlier one. */
  readonly epoch: string;
  last: number;
  readonly kept: (LiveMessage & { readonly at: number })[];
  readonly listeners: Set<(message: LiveMessage) => void>;
}

/** Makes a bus within this process. It remembers only customers who are listened to, or were a few minutes ago. */
export function createMemoryBus(): Required<LiveBus> {
  const open = new Map<string, Channel>();
  const resting = new LRUCache<string, Channel>({ max: MOST_RESTING, ttl: KEPT_MS });

  function openChannel(customerKey: string): Channel {
    const channel = open.get(customerKey) ?? resting.get(customerKey) ?? newChannel();
    resting.delete(customerKey);
    open.set(customerKey, channel);
    return channel;
  }

  return {
    publish(customerKey, signal) {
      const channel = open.get(customerKey) ?? resting.get(customerKey);
      if (!channel) return;
      channel.last += 1;
      const message = { id: placeOf(channel, channel.last), signal };
      channel.kept.push({ ...message, at: Date.now() });
      if (channel.kept.length > MOST_KEPT) channel.kept.shift();
      for (const listener of channel.listeners) listener(message);
    },
    subscribe(customerKey, listener, after) {
      const channel = openChannel(customerKey);
      channel.listeners.add(listener);
      return {
        position: placeOf(channel, channel.last),
        missed: missedIn(channel, after)?.map(({ id, signal }) => ({ id, signal })),
        close() {
          channel.listeners.delete(listener);
          if (channel.listeners.size > 0 || open.get(customerKey) !== channel) return;
          open.delete(customerKey);
          resting.set(customerKey, channel);
        },
      };
    },
    isIdle: () => open.size === 0,
  };
}

const newChannel = (): Channel => ({
  epoch: crypto.randomUUID().slice(0, 8),
  last: 0,
  kept: [],
  listeners: new Set(),
});

const placeOf = ({ epoch }: Channel, number: number) => `${epoch}-${number}`;

function missedIn({ epoch, last, kept }: Channel, after: string | undefined) {
  if (after === undefined) return kept.filter(({ at }) => Date.now() - at < RECENT_MS);
  const [, of, number] = /^(\w+)-(\d{1,15})$/.exec(after) ?? [];
  const behind = last - Number(number);
  if (of !== epoch || behind < 0 || behind > kept.length) return undefined;
  return kept.slice(kept.length - behind);
}
