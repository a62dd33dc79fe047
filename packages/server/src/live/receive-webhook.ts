import { refusalResponse } from "../answer/to-response.ts";
import type { Logger } from "../log.ts";
import { Refusal } from "../refusal.ts";
import { readBytes, refuseDeclaredLength } from "../request/body.ts";
import { createWebhookVerifier } from "./verify-webhook.ts";

/** Seam's events are a few kilobytes. */
const MOST_BYTES = 256 * 1_024;

interface WebhookOptions {
  /** None where live updates do without webhooks. */
  readonly secrets: readonly string[];
  readonly log: Required<Logger>;
  readonly onEvent: (event: Readonly<Record<string, unknown>>, signal: AbortSignal) => Promise<void>;
}

/** Makes what answers Seam's webhooks: 204 where the event was taken, and anything else where Seam should send it again. */
export function createWebhookReceiver({ secrets, log, onEvent }: WebhookOptions) {
  const isGenuine = createWebhookVerifier(secrets);

  async function receive(request: Request): Promise<Response> {
    if (secrets.length === 0) throw new Refusal("live_unavailable", { forHost: NO_SECRET });
    if (request.method !== "POST") throw new Refusal("method_not_allowed", { headers: { allow: "POST" } });
    refuseDeclaredLength(request, MOST_BYTES);
    if (request.bodyUsed) throw new Refusal("internal_server_error", { forHost: BODY_USED });
    const body = await readBytes(request, MOST_BYTES);
    if (!(await isGenuine(request, body))) throw new Refusal("webhook_not_genuine", { forHost: NOT_GENUINE });
    await onEvent(readEvent(body), request.signal);
    return new Response(null, { status: 204 });
  }

  return async function receiveWebhook(request: Request): Promise<Response> {
    try {
      return await receive(request);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal("internal_server_error");
      const { forHost } = refusal.details;
      const cause = error instanceof Refusal || !(error instanceof Error) ? "" : ` ${error.message}`;
      log[refusal.status === 401 ? "warn" : "error"]({
        event: refusal.type,
        message: `A webhook was not taken. ${forHost ?? refusal.message}${cause}`,
        status: refusal.status,
      });
      return refusalResponse(refusal);
    }
  };
}

function readEvent(body: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const event: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    if (typeof event === "object" && event !== null && !Array.isArray(event)) return event as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw new Refusal("invalid_input");
}

const NO_SECRET =
  "There is no `live.webhookSecret`, so no delivery can be trusted. Pass the `secret` that Seam gave for the webhook.";
const NOT_GENUINE =
  "Its signature does not fit `live.webhookSecret`, or its time is more than five minutes off. Check the secret and this server's clock; if both are right, somebody else sent it.";
const BODY_USED =
  "Its body was read before. Mount `receiveWebhook` before any body parser: the signature is over the bytes as they came.";
