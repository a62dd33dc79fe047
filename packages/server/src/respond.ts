import { askBefore } from "./actions/ask-before.ts";
import { createCommandRate } from "./actions/command-rate.ts";
import { idsOf } from "./actions/ids-of.ts";
import { watchAction } from "./actions/watch-action.ts";
import { createCursorSeal } from "./answer/cursor-seal.ts";
import { filterAnswer } from "./answer/filter-answer.ts";
import { answerResponse } from "./answer/to-response.ts";
import type { Settings } from "./gateway-options.ts";
import type { Prove } from "./ownership/proof.ts";
import { requireOwnership } from "./ownership/require-ownership.ts";
import { applyFeatures } from "./policy/apply-features.ts";
import { keepInstantKeys } from "./policy/keep-instant-keys.ts";
import { notOffered } from "./policy/not-offered.ts";
import { policy } from "./policy/policy.ts";
import type { PolicyRow } from "./policy/policy-row.ts";
import { requirePermission } from "./policy/require-permission.ts";
import { requireReveal } from "./policy/require-reveal.ts";
import { readParameters } from "./policy/read-parameters.ts";
import { Refusal } from "./refusal.ts";
import { readBody, refuseDeclaredLength } from "./request/body.ts";
import type { Door, Person } from "./request/door.ts";
import { invalidInput } from "./request/invalid-input.ts";
import { createCustomerSessions } from "./seam/customer-sessions.ts";
import { refuseAnswer } from "./seam/refuse-answer.ts";
import type { AskSeam } from "./seam/seam-client.ts";

type Params = Readonly<Record<string, unknown>>;

interface SeamTools {
  readonly door: Door;
  readonly askSeam: AskSeam;
  readonly prove: Prove;
}

interface Admitted extends Person {
  readonly request: Request;
  readonly route: string;
  readonly row: PolicyRow;
}

/** Makes the function that takes one request through all the checks and to Seam. Every refusal is thrown. */
export function createResponder(
  settings: Settings,
  { door, askSeam, prove }: SeamTools,
): (request: Request, route: string, requestId: string) => Promise<Response> {
  const { redact, maxBodyBytes, log, onAction } = settings;
  const askAsCustomer = createCustomerSessions(askSeam, redact);
  const cursors = createCursorSeal(settings.apiKey);
  const requireRate = createCommandRate(settings.commandsPerMinute, settings.now);

  async function admit(request: Request, route: string): Promise<Admitted> {
    if (request.method !== "POST") {
      if (request.method === "OPTIONS") door.requirePage(request);
      throw new Refusal("method_not_allowed", { headers: { allow: "POST" } });
    }
    if (route === "") throw new Refusal("outside_base_path", { forHost: outsideBasePath(request, settings.basePath) });
    door.requirePage(request);
    refuseDeclaredLength(request, maxBodyBytes);
    const person = await door.requirePerson(request);
    const row = policy.get(route);
    if (!row) throw routeNotAllowed(route);
    return { ...person, request, route, row };
  }

  async function openCursor(params: Params, list: readonly string[]): Promise<Params> {
    const sealed = params["page_cursor"];
    if (typeof sealed !== "string") return params;
    const cursor = await cursors.open(list, sealed);
    if (cursor === undefined) throw invalidInput({ page_cursor: FOREIGN_CURSOR });
    return { ...params, page_cursor: cursor };
  }

  async function readRules(customerKey: string, signal: AbortSignal): Promise<unknown> {
    const question = { route: RULES_ROUTE, params: {}, writes: false, signal };
    const answer = await askAsCustomer(customerKey, question);
    if (answer.status !== 200) throw refuseAnswer(answer, { route: RULES_ROUTE, writes: false, redact });
    return answer.body?.["automation"];
  }

  /** Asks Seam for someone who may, of what is theirs, and gives what they may see of the answer. */
  async function ask(admitted: Admitted, body: Params, mayGoOn?: () => Promise<void>): Promise<Response> {
    const { customerKey, grant, row, route, request } = admitted;
    const { signal } = request;
    requirePermission(row, grant);
    const checked = applyFeatures(row, readParameters(row, body, originOf(request)), grant.features);
    requireReveal(row, checked, grant);
    const list = [customerKey, route, scopeOf(row, checked)];
    const params = await openCursor(checked, list);
    await requireOwnership(prove, { row, params, customerKey, grant, signal });
    await keepInstantKeys({ row, params, features: grant.features, readRules: () => readRules(customerKey, signal) });
    await mayGoOn?.();

    const question = { route, params: paramsForSeam(row, params, customerKey), writes: row.writes, signal };
    const answer =
      row.credential === "customer_session" ? await askAsCustomer(customerKey, question) : await askSeam(question);
    if (answer.status !== 200) throw refuseAnswer(answer, { route, writes: row.writes, redact });

    const sealCursor = (cursor: string) => cursors.seal(list, cursor);
    const { body: shown, withheld } = await filterAnswer(row, answer, {
      customerKey,
      grant,
      prove,
      sealCursor,
      signal,
    });
    if (withheld > 0)
      log.error({
        event: "foreign_withheld",
        message: `Seam put ${withheld} entries of another customer into an answer; they were withheld.`,
        route,
        customer_key: customerKey,
        seam_request_id: answer.requestId,
      });
    return answerResponse(shown, answer.requestId, grant);
  }

  return async function respond(request, route, requestId) {
    const admitted = await admit(request, route);
    const { customerKey, grant, row } = admitted;
    const body = await readBody(request, maxBodyBytes);
    if (!row.writes) return ask(admitted, body);
    const { actor } = grant;
    const ids = idsOf(row.parameters, body);
    const action = { requestId, actor, customerKey, route, permission: row.permission, ids };
    return watchAction({ after: onAction?.after, log }, action, async () =>
      ask(admitted, body, async () => {
        if (row.commands) requireRate(customerKey, actor);
        await askBefore(onAction?.before, action, request.headers);
      }),
    );
  };
}

function routeNotAllowed(route: string): Refusal {
  const reason = route === "/portal_link" ? NO_OFFER : Object.hasOwn(notOffered, route) ? notOffered[route] : undefined;
  return new Refusal(
    "route_not_allowed",
    reason === undefined ? {} : { message: `The portal may not use this route. ${reason}` },
  );
}

const NO_OFFER =
  "It makes links for who is signed in, and is opened by `links.offer` among the options of createGateway.";

/** The page that calls, whose own addresses a login may lead back to. */
const originOf = (request: Request): string | undefined => request.headers.get("origin") ?? undefined;

/** What of a list is the customer's by its parameters only; where Seam filters by customer, they are free to change. */
function scopeOf({ customer, parameters }: PolicyRow, params: Params): string {
  const named = Object.entries(params).filter(([name]) => parameters[name]?.names);
  return customer === "proven" ? JSON.stringify(named) : "";
}

function paramsForSeam(row: PolicyRow, params: Params, customerKey: string): Params {
  const sent = Object.entries(params).filter(([name]) => !row.parameters[name]?.keptBack);
  return { ...Object.fromEntries(sent), ...(row.customer === "injected" && { customer_key: customerKey }) };
}

const outsideBasePath = (request: Request, basePath: string) =>
  `${new URL(request.url).pathname} was called, which is not under \`basePath\` (${basePath}). Mount the gateway there, or set \`basePath\`.`;

const RULES_ROUTE = "/seam/customer/v1/customers/automations/get";

const FOREIGN_CURSOR = "This cursor was not given for this list. Start again at the first page.";
