import type { Settings } from "../gateway-options.ts";
import type { Prove, ReadSeam } from "../ownership/proof.ts";
import { Refusal } from "../refusal.ts";
import type { Door } from "../request/door.ts";
import type { AskSeam } from "../seam/seam-client.ts";
import { createFeed } from "./feed.ts";
import { createLiveStreams } from "./live-streams.ts";
import { createMemoryBus } from "./memory-bus.ts";
import { createOwners } from "./owners.ts";
import { createWebhookReceiver } from "./receive-webhook.ts";

export interface Live {
  /** Opens a stream of hints to one person. Every refusal is thrown. */
  readonly open: (request: Request) => Promise<Response>;
  /** Answers one delivery of a Seam webhook. Never rejects. */
  readonly receiveWebhook: (request: Request) => Promise<Response>;
  /** Ends every stream, and opens no more. */
  readonly close: () => void;
}

const refuse = () => Promise.reject(new Refusal("live_unavailable"));

interface LiveTools {
  readonly door: Door;
  readonly askSeam: AskSeam;
  readonly read: ReadSeam;
  readonly prove: Prove;
}

/** Makes what tells pages at once that something has happened: hints, fed by Seam's webhooks or by looking at its events. */
export function createLive(settings: Settings, { door, askSeam, read, prove }: LiveTools): Live {
  const { live, log, redact } = settings;
  if (!live) {
    return {
      open: refuse,
      receiveWebhook: createWebhookReceiver({ secrets: [], log, onEvent: refuse }),
      close: () => undefined,
    };
  }
  const { webhookSecrets, pollMs } = live;
  const bus = live.bus ?? createMemoryBus();
  const feed = createFeed({ askSeam, redact, log, bus, pollMs, hasWebhooks: webhookSecrets.length > 0 });
  const ownerOf = createOwners(read);
  const streams = createLiveStreams({ door, bus, feed, prove, now: settings.now });
  return {
    ...streams,
    receiveWebhook: createWebhookReceiver({
      secrets: webhookSecrets,
      log,
      async onEvent(event, signal) {
        if (bus.isIdle?.()) return;
        const customerKey = await ownerOf(event, signal);
        if (customerKey !== undefined) await feed.publish(customerKey, event);
      },
    }),
  };
}
