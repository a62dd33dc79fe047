import { LRUCache } from "lru-cache";
import type { Logger } from "../log.ts";
import { Refusal } from "../refusal.ts";
import type { AskSeam } from "../seam/seam-client.ts";
import { EventPoll } from "./event-poll.ts";
import type { LiveBus } from "./live-bus.ts";
import { toHint } from "./to-hint.ts";

/** How long it is remembered what was told already, and where a poll has stopped. Longer than a bus keeps what it told. */
const REMEMBERED_MS = 15 * 60_000;
const MOST_TOLD = 50_000;
const MOST_RESTING = 1_000;
/** How often is looked whether webhooks bring everything, and how late one may be before it counts as lost. */
const CHECK_MS = 30_000;
const LATE_MS = 10_000;
const DISTRUST_MS = 5 * 60_000;

type SeamEvent = Readonly<Record<string, unknown>>;
type OnDelay = (since: number | undefined) => void;

interface FeedOptions {
  readonly askSeam: AskSeam;
  readonly redact: (text: string) => string;
  readonly log: Required<Logger>;
  readonly bus: LiveBus;
  readonly pollMs: number;
  readonly hasWebhooks: boolean;
}

interface Running {
  readonly poll: EventPoll;
  readonly listeners: Set<OnDelay>;
  delayedSince: number | undefined;
}

/** What keeps a customer's events coming while somebody listens. */
export interface Watch {
  /** Whether nothing was missed since somebody listened last. */
  readonly isContinuous: boolean;
  /** Since when the events are late, in milliseconds since the epoch, where they are. */
  readonly delayedSince: number | undefined;
  release(): void;
}

/**
 * Brings Seam's events to the bus, each once: by webhooks as they come, and by one poll for each customer who is listened to. Where there
 * are webhooks the poll only checks, now and then, that they bring everything; when they don't, it does their work for a while.
 */
export function createFeed({ askSeam, redact, log, bus, pollMs, hasWebhooks }: FeedOptions) {
  const told = new LRUCache<string, true>({ max: MOST_TOLD, ttl: REMEMBERED_MS });
  const running = new Map<string, Running>();
  const resting = new LRUCache<string, number>({ max: MOST_RESTING, ttl: REMEMBERED_MS });
  let distrustedUntil = 0;

  /** Rejects where the bus does, and the same event may come again. */
  async function publish(customerKey: string, event: SeamEvent): Promise<void> {
    const hint = toHint(event);
    if (!hint || told.has(hint.event_id)) return;
    told.set(hint.event_id, true);
    try {
      await bus.publish(customerKey, { type: "hint", hint });
    } catch (error) {
      told.delete(hint.event_id);
      throw error;
    }
  }

  function onFound(customerKey: string, event: SeamEvent, isNews: boolean): void {
    const { event_id, customer_key, occurred_at } = event;
    if (typeof event_id !== "string" || told.has(event_id)) return;
    if ((customer_key ?? customerKey) !== customerKey) return;
    if (!isNews) {
      told.set(event_id, true);
      return;
    }
    if (hasWebhooks && Date.now() - Date.parse(String(occurred_at)) > LATE_MS) distrust(customerKey);
    publish(customerKey, event).catch((error: unknown) => sayBusFailed(customerKey, error));
  }

  function distrust(customerKey: string): void {
    if (distrustedUntil < Date.now())
      log.warn({
        event: "live_webhooks_late",
        message:
          "An event did not come by webhook, so events are polled for the next minutes. Check that Seam's webhook points at where `receiveWebhook` is mounted, and that `live.webhookSecret` is its secret.",
        customer_key: customerKey,
      });
    distrustedUntil = Date.now() + DISTRUST_MS;
  }

  const sayBusFailed = (customerKey: string, error: unknown) =>
    log.error({
      event: "live_bus_failed",
      message: `The live bus took no event. ${error instanceof Error ? error.message : ""} Check what is given as \`live.bus\`.`,
      customer_key: customerKey,
    });

  function start(customerKey: string): Running {
    const started: Running = {
      listeners: new Set(),
      delayedSince: undefined,
      poll: new EventPoll({
        customerKey,
        askSeam,
        redact,
        since: resting.get(customerKey),
        interval: () => (hasWebhooks && distrustedUntil < Date.now() ? Math.max(CHECK_MS, pollMs) : pollMs),
        onEvent: (event, isNews) => onFound(customerKey, event, isNews),
        onOverflow: () => {
          Promise.resolve(bus.publish(customerKey, { type: "reset" })).catch((error: unknown) =>
            sayBusFailed(customerKey, error),
          );
        },
        onDelay: (since) => {
          if (started.delayedSince === since) return;
          started.delayedSince = since;
          for (const listener of started.listeners) listener(since);
        },
        onFailure: (error) =>
          log.warn({
            event: "live_delayed",
            message: `Events could not be read, so pages hear of them later. ${error instanceof Refusal ? (error.details.forHost ?? error.message) : "Seam did not answer in time."}`,
            route: "/events/list",
            customer_key: customerKey,
          }),
      }),
    };
    return started;
  }

  return {
    publish,
    /** Notes what another instance has told, so that it does not count as lost here. */
    noteTold: (eventId: string) => void told.set(eventId, true),
    watch(customerKey: string, onDelay: OnDelay): Watch {
      const found = running.get(customerKey);
      const isContinuous = found !== undefined || resting.has(customerKey);
      const entry = found ?? start(customerKey);
      running.set(customerKey, entry);
      entry.listeners.add(onDelay);
      return {
        isContinuous,
        get delayedSince() {
          return entry.delayedSince;
        },
        release() {
          if (!entry.listeners.delete(onDelay) || entry.listeners.size > 0) return;
          running.delete(customerKey);
          const since = entry.poll.stop();
          if (since !== undefined) resting.set(customerKey, since);
        },
      };
    },
  };
}

export type Feed = ReturnType<typeof createFeed>;
