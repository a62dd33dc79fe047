import { toWireEvent } from "../events/to-wire.ts";
import type { Store } from "../store/store.ts";
import { signWebhook } from "./sign-webhook.ts";
import type { WebhookDelivery } from "./webhook-delivery.ts";

/** What an answer is waited for, as at Svix. */
const TIMEOUT_MS = 15_000;
const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
/** A receiver that does not answer must not make the sandbox pile up connections. */
const MOST_AT_ONCE = 20;
/** How long after a failure it is tried again; after the last of these it is given up. */
const RETRY_AFTER_MS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR];

type Send = (url: string, init: RequestInit) => Promise<Response>;

/** Makes what carries webhooks: each call sends all that is due and not on its way, and ends when every answer is there. */
export function createCourier(current: () => Store, send: Send): () => Promise<void> {
  const underway = new Set<WebhookDelivery>();
  // One promise for all who wait: with one for each call, a receiver that never answers would make them pile up.
  let ended = Promise.resolve();
  let end: (() => void) | undefined;
  const start = (): void => {
    const store = current();
    for (const delivery of store.webhook_deliveries.by("status", "due")) {
      if (underway.size === MOST_AT_ONCE) return;
      if (underway.has(delivery)) continue;
      if (!end) {
        ended = new Promise((resolve) => {
          end = resolve;
        });
      }
      underway.add(delivery);
      void carry(store, delivery, send).finally(() => {
        underway.delete(delivery);
        start();
        if (underway.size > 0) return;
        end?.();
        end = undefined;
      });
    }
  };
  return () => {
    start();
    return ended;
  };
}

async function carry(store: Store, delivery: WebhookDelivery, send: Send): Promise<void> {
  const { webhook_delivery_id } = delivery;
  const hasArrived = await arrives(store, delivery, send);
  // Meanwhile its webhook may have been deleted.
  if (!store.webhook_deliveries.has(webhook_delivery_id)) return;
  const failures = delivery.failures + 1;
  const retry_ms = hasArrived ? undefined : RETRY_AFTER_MS[delivery.failures];
  if (retry_ms === undefined) {
    store.webhook_deliveries.delete(webhook_delivery_id);
    return;
  }
  store.webhook_deliveries.change(delivery, { failures, status: "waiting" });
  store.agenda.add(store.clock.now() + retry_ms, "retry_webhook", { webhook_delivery_id });
}

/** Whether the receiver took it: a redirect is no more a yes than an error is. */
async function arrives(store: Store, delivery: WebhookDelivery, send: Send): Promise<boolean> {
  const webhook = store.webhooks.get(delivery.webhook_id);
  const event = store.events.get(delivery.event_id);
  if (!webhook || !event) return true;
  try {
    const body = JSON.stringify(toWireEvent(store, event));
    // The machine's time and not the sandbox's: whoever verifies compares it with the machine's.
    const signature = await signWebhook(webhook.secret, { id: delivery.webhook_delivery_id, now: Date.now(), body });
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const sent = send(webhook.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...signature },
      body,
      redirect: "manual",
      signal,
    });
    const response = await Promise.race([sent, timeUp(signal)]);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** Fails at the signal, so that a `fetch` which pays it no heed can't hold a place for ever. */
function timeUp(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}
