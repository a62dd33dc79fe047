import { createCursorSeal } from "./answer/cursor-seal.ts";
import { filterAnswer } from "./answer/filter-answer.ts";
import { answerResponse, refusalResponse } from "./answer/to-response.ts";
import { type GatewayOptions, resolveOptions } from "./gateway-options.ts";
import { createOwnership } from "./ownership/ownership.ts";
import { requireOwnership } from "./ownership/require-ownership.ts";
import { policy } from "./policy/policy.ts";
import { readParameters } from "./policy/read-parameters.ts";
import { Refusal } from "./refusal.ts";
import { NO_AUTHORIZE, requireAuthorization } from "./request/authorization.ts";
import { readBody, refuseDeclaredLength } from "./request/body.ts";
import { readCustomerKey } from "./request/customer-key.ts";
import { invalidInput } from "./request/invalid-input.ts";
import { createCustomerSessions } from "./seam/customer-sessions.ts";
import { refuseAnswer } from "./seam/refuse-answer.ts";
import { createSeamClient } from "./seam/seam-client.ts";

export interface Gateway {
  /** Answers one request of a portal in the browser. Never rejects. */
  fetch: (request: Request) => Promise<Response>;
}

/**
 * Makes the gateway that a host mounts in its server: it keeps Seam's API key there, asks the host who may act for which
 * customer, proves that every id belongs to that customer, and only then asks Seam.
 *
 * Throws a TypeError with a sentence where an option can't work.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { log, redact, ...settings } = resolveOptions(options);
  const askSeam = createSeamClient(settings);
  const askAsCustomer = createCustomerSessions(askSeam, redact);
  const cursors = createCursorSeal(settings.apiKey);
  const prove = createOwnership(async (route, params, signal) => {
    const answer = await askSeam({ route, params, writes: false, signal });
    if (answer.status === 200) return answer.body;
    // Seam's words for a missing or malformed id would tell it from a foreign one.
    if (answer.status === 400 || answer.status === 404) return undefined;
    throw refuseAnswer(answer, { route, writes: false, redact });
  });
  if (typeof settings.authorize !== "function") log.error({ event: "no_authorize", message: NO_AUTHORIZE });

  async function respond(request: Request, url: URL, route: string): Promise<Response> {
    const signal = request.signal;
    if (request.method !== "POST") throw new Refusal("method_not_allowed", { headers: { allow: "POST" } });
    if (!settings.isAllowedOrigin(request)) throw new Refusal("origin_not_allowed");
    const customerKey = readCustomerKey(url);
    refuseDeclaredLength(request, settings.maxBodyBytes);
    if (request.bodyUsed) throw new Refusal("internal_server_error", { forHost: BODY_USED });
    const grant = await requireAuthorization(settings.authorize, request.clone(), customerKey);

    const row = policy.get(route);
    if (!row) throw new Refusal("route_not_allowed");
    if (row.writes && grant.readOnly) throw new Refusal("read_only");
    const params = readParameters(row, await readBody(request, settings.maxBodyBytes));
    if (typeof params["page_cursor"] === "string") {
      const cursor = await cursors.open(customerKey, route, params["page_cursor"]);
      if (cursor === undefined)
        throw invalidInput({ page_cursor: "This cursor was not given for this list. Start again at the first page." });
      params["page_cursor"] = cursor;
    }
    await requireOwnership(prove, row, params, customerKey, signal);

    for (const [name, parameter] of Object.entries(row.parameters)) if (parameter.keptBack) delete params[name];
    if (row.customer === "injected") params["customer_key"] = customerKey;
    const question = { route, params, writes: row.writes, signal };
    const answer =
      row.credential === "customer_session" ? await askAsCustomer(customerKey, question) : await askSeam(question);
    if (answer.status !== 200) throw refuseAnswer(answer, { route, writes: row.writes, redact });
    const { body, withheld } = await filterAnswer(row, answer, customerKey, (cursor) =>
      cursors.seal(customerKey, route, cursor),
    );
    if (withheld > 0)
      log.error({
        event: "foreign_withheld",
        message: `Seam put ${withheld} entries of another customer into a list; they were withheld.`,
        route,
        customer_key: customerKey,
        seam_request_id: answer.requestId,
      });
    return answerResponse(body, answer.requestId);
  }

  return {
    async fetch(request) {
      const started = Date.now();
      const url = new URL(request.url);
      const route = url.pathname.startsWith(`${settings.basePath}/`)
        ? url.pathname.slice(settings.basePath.length)
        : "";
      const facts = {
        route: policy.has(route) ? route : undefined,
        customer_key: url.searchParams.get("customer_key") ?? undefined,
      };
      try {
        const response = await respond(request, url, route);
        log.info({
          event: "request",
          message: "Answered.",
          status: response.status,
          duration_ms: Date.now() - started,
          ...facts,
        });
        return response;
      } catch (error) {
        const refusal = toRefusal(error, request.signal);
        const { forHost, seamRequestId } = refusal.details;
        const entry = {
          event: refusal.type,
          status: refusal.status,
          seam_request_id: seamRequestId,
          duration_ms: Date.now() - started,
          ...facts,
        };
        const level = forHost === undefined ? "info" : refusal.status === 429 ? "warn" : "error";
        log[level]({ ...entry, message: forHost ?? "Refused." });
        return refusalResponse(refusal);
      }
    },
  };
}

const BODY_USED =
  "The request's body was read before the gateway got it. Mount the gateway before any body parser, or pass it a fresh Request.";

function toRefusal(error: unknown, signal: AbortSignal): Refusal {
  if (error instanceof Refusal) return error;
  if (signal.aborted) return new Refusal("request_aborted");
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
  return new Refusal("internal_server_error", { forHost: `The gateway failed on its own. ${reason}` });
}
