import { LRUCache } from "lru-cache";
import { Refusal } from "../refusal.ts";
import { Flight } from "./flight.ts";
import { refuseAnswer } from "./refuse-answer.ts";
import type { AskSeam, SeamAnswer, SeamRequest } from "./seam-client.ts";

const LIFETIME_MS = 60 * 60_000;
const RENEW_BEFORE_MS = 60_000;
const MOST_SESSIONS = 1_000;

interface Session {
  readonly token: string;
  readonly expiresAt: number;
}

/** Asks Seam with the customer's own session, made by the API key, kept in memory and renewed before it ends or when refused. */
export function createCustomerSessions(askSeam: AskSeam, redact: (text: string) => string) {
  const sessions = new LRUCache<string, Session>({ max: MOST_SESSIONS });
  const flights = new Map<string, Flight<Session>>();

  function current(customerKey: string, signal: AbortSignal): Session | Promise<Session> {
    const kept = sessions.get(customerKey);
    if (kept && kept.expiresAt - Date.now() > RENEW_BEFORE_MS) return kept;
    let flight = flights.get(customerKey);
    if (!flight || flight.abandoned) {
      const started = new Flight(
        async (until) => {
          const session = await createSession(customerKey, until);
          sessions.set(customerKey, session);
          return session;
        },
        () => {
          if (flights.get(customerKey) === started) flights.delete(customerKey);
        },
      );
      flight = started;
      flights.set(customerKey, flight);
    }
    return flight.join(signal);
  }

  async function createSession(customerKey: string, signal: AbortSignal): Promise<Session> {
    const route = "/client_sessions/create";
    const expiresAt = Date.now() + LIFETIME_MS;
    const params = { customer_key: customerKey, expires_at: new Date(expiresAt).toISOString() };
    const answer = await askSeam({ route, params, writes: true, signal });
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
      throw unavailable(answer, "Seam refused to make a session for a customer");
    const session = answer.status === 200 ? readSession(answer.body?.["client_session"]) : undefined;
    if (!session) throw refuseAnswer(answer, { route, writes: false, redact });
    if (session.customer_key !== undefined && session.customer_key !== customerKey)
      throw unavailable(answer, "Seam made a session for another customer than the one asked for");
    return { token: session.token, expiresAt: session.expiresAt ?? expiresAt };
  }

  return async function askAsCustomer(customerKey: string, request: SeamRequest): Promise<SeamAnswer> {
    const session = await current(customerKey, request.signal);
    const answer = await askSeam({ ...request, token: session.token });
    if (answer.status !== 401) return orUnavailable(answer);
    if (sessions.peek(customerKey)?.token === session.token) sessions.delete(customerKey);
    const renewed = await current(customerKey, request.signal);
    return orUnavailable(await askSeam({ ...request, token: renewed.token }));
  };
}

function readSession(value: unknown) {
  if (typeof value !== "object" || value === null) return undefined;
  const { token, expires_at, customer_key } = value as Record<string, unknown>;
  if (typeof token !== "string" || token === "") return undefined;
  const expires = typeof expires_at === "string" ? Date.parse(expires_at) : Number.NaN;
  return { token, customer_key, expiresAt: Number.isNaN(expires) ? undefined : expires };
}

function orUnavailable(answer: SeamAnswer): SeamAnswer {
  if (answer.status === 401 || answer.status === 403)
    throw unavailable(answer, "Seam did not take a customer's session");
  return answer;
}

function unavailable(answer: SeamAnswer, what: string): Refusal {
  return new Refusal("feature_unavailable", {
    seamRequestId: answer.requestId,
    forHost: `${what} (status ${answer.status}), so what needs one shows as unavailable. Ask Seam to enable customer sessions for the workspace.`,
  });
}
