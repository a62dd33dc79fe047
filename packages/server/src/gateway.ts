import { refusalResponse } from "./answer/to-response.ts";
import { type GatewayOptions, resolveOptions } from "./gateway-options.ts";
import { createLive } from "./live/live.ts";
import { createOwnership } from "./ownership/ownership.ts";
import { policy } from "./policy/policy.ts";
import { Refusal } from "./refusal.ts";
import { NO_AUTHORIZE } from "./request/authorization.ts";
import { createLinkAddresses } from "./links/link-addresses.ts";
import { corsOfLinks } from "./links/cors-of-links.ts";
import type { PortalLinks } from "./links/portal-links.ts";
import type { SeamPortals } from "./links/seam-portals.ts";
import { createDoor } from "./request/door.ts";
import { requestIdOf } from "./request/request-id.ts";
import { createResponder } from "./respond.ts";
import { createReadSeam } from "./seam/read-seam.ts";
import { createSeamClient } from "./seam/seam-client.ts";

export interface Gateway extends PortalLinks, SeamPortals {
  /** Answers one request of a portal in the browser. Never rejects. */
  fetch: (request: Request) => Promise<Response>;
  /** Answers one delivery of a Seam webhook, wherever you mount it. Never rejects. */
  receiveWebhook: (request: Request) => Promise<Response>;
  /** Ends what stays open, so that the server can end: pages that hear live updates come back to the next one. */
  close: () => void;
}

/**
 * Makes the gateway that a host mounts in its server: it keeps Seam's API key there, asks the host who may act for which
 * customer, proves that every id belongs to that customer, and only then asks Seam.
 *
 * Throws a TypeError with a sentence where an option can't work.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const settings = resolveOptions(options);
  const { log, basePath, origins, links } = settings;
  const door = createDoor(settings);
  const askSeam = createSeamClient(settings);
  const read = createReadSeam(askSeam, settings.redact);
  const tools = { door, askSeam, read, prove: createOwnership(read) };
  const respond = createResponder(settings, tools);
  const live = createLive(settings, tools);
  const { addresses: ofLinks, ...made } = createLinkAddresses(settings, tools);
  const addresses = new Map([...ofLinks, ["/live", live.open] as const]);
  if (typeof settings.authorize !== "function") log.error({ event: "no_authorize", message: NO_AUTHORIZE });

  async function answer(request: Request, requestId: string): Promise<Response> {
    const started = Date.now();
    const url = new URL(request.url);
    const route = url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : "";
    const facts = () => ({
      request_id: requestId,
      route: policy.has(route) || addresses.has(route) ? route : undefined,
      customer_key: url.searchParams.get("customer_key") ?? undefined,
      duration_ms: Date.now() - started,
    });
    try {
      const response = await (addresses.get(route)?.(request) ?? respond(request, route, requestId));
      log.info({ event: "request", message: "Answered.", status: response.status, ...facts() });
      return response;
    } catch (error) {
      const refusal = toRefusal(error, request.signal);
      const { forHost, seamRequestId } = refusal.details;
      const level = forHost === undefined ? "info" : refusal.status === 429 ? "warn" : "error";
      log[level]({
        event: refusal.type,
        message: forHost ?? refusal.message,
        status: refusal.status,
        seam_request_id: seamRequestId,
        ...facts(),
      });
      return refusalResponse(refusal);
    }
  }

  return {
    ...made,
    async fetch(request) {
      const cors = { ...(links && corsOfLinks(request, links.origin)), ...origins.corsHeaders(request) };
      if (request.method === "OPTIONS" && "access-control-allow-origin" in cors)
        return new Response(null, { status: 204, headers: cors });
      const requestId = requestIdOf(request);
      const response = await answer(request, requestId);
      response.headers.set("x-request-id", requestId);
      for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
      return response;
    },
    receiveWebhook: live.receiveWebhook,
    close: live.close,
  };
}

function toRefusal(error: unknown, signal: AbortSignal): Refusal {
  if (error instanceof Refusal) return error;
  if (signal.aborted) return new Refusal("request_aborted");
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
  return new Refusal("internal_server_error", { forHost: `The gateway failed on its own. ${reason}` });
}
