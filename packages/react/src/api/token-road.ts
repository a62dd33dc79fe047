import type { answerPart } from "./answer-part.ts";
import type { PortalError } from "./portal-error.ts";
import type { post, Call, CallOptions } from "./transport.ts";

/** A customer's session, as Seam's `/client_sessions/create { customer_key }` gives it. */
export interface CustomerSession {
  token: string;
  /** ISO 8601 time after which the token is refused. */
  expires_at: string;
}

/** What the token road needs to know. */
export interface TokenRoad {
  customerKey: string;
  /** Seam's own address, such as `https://connect.getseam.com`. */
  endpoint: string;
  fetchSession: () => Promise<CustomerSession>;
}

/** What every host has loaded already. */
export interface LoadedParts {
  answerPart: typeof answerPart;
  post: typeof post;
  PortalError: typeof PortalError;
}

const ME = "/seam/customer/v1/customers/me";
/** A token is renewed when it has less than this left, in milliseconds. */
const RENEW_BEFORE = 60_000;

interface Held {
  token: string;
  renewAt: number;
}

/** Calls Seam directly with a customer's token: renewed before it expires and once after a 401, one renewal at a time. */
export function tokenRoad({ customerKey, endpoint, fetchSession }: TokenRoad, parts: LoadedParts): Call {
  const base = endpoint.replace(/\/+$/, "");
  let held: Held | undefined;
  let renewal: Promise<Held> | undefined;

  const send = async <Answer>(token: string, route: string, body: Record<string, unknown>, options?: CallOptions) => {
    options?.beforeSend?.();
    return parts.post<Answer>(body, {
      ...options,
      route,
      url: `${base}${route}`,
      headers: new Headers({ authorization: `Bearer ${token}` }),
      credentials: "omit",
    });
  };

  async function fresh(): Promise<Held> {
    const session = await askHost(fetchSession, parts);
    const me = parts.answerPart(await send(session.token, ME, {}), "customer", ME) as { customer_key?: string };
    if (me.customer_key !== customerKey)
      throw new parts.PortalError(
        `fetchSession gave a session of another customer than \`customerKey\` ("${customerKey}"). Nothing is shown, so that no customer sees another's devices. Create the session with this customer_key.`,
        { code: "customer_mismatch", route: ME },
      );
    const renewAt = Date.parse(session.expires_at) - RENEW_BEFORE;
    // A token that looks expired on arrival means that this device's clock is off: use it until Seam refuses it.
    return { token: session.token, renewAt: renewAt > Date.now() ? renewAt : Number.POSITIVE_INFINITY };
  }

  function renew(refused?: Held): Promise<Held> {
    if (held && held !== refused && held.renewAt > Date.now()) return Promise.resolve(held);
    renewal ??= fresh()
      .then((next) => (held = next))
      .finally(() => (renewal = undefined));
    return renewal;
  }

  return async (route, body, options) => {
    const current = await renew();
    const params = seamParams(route, body);
    try {
      return await send(current.token, route, params, options);
    } catch (error) {
      if (!(error instanceof parts.PortalError && error.code === "unauthorized")) throw error;
      options?.onRefused?.();
      return await send((await renew(current)).token, route, params, options);
    }
  };
}

/** The gateway proves an attempt through its device; Seam itself does not take the device there. */
function seamParams(route: string, body: Record<string, unknown>): Record<string, unknown> {
  if (route !== "/action_attempts/get") return body;
  return { action_attempt_id: body["action_attempt_id"] };
}

async function askHost(fetchSession: TokenRoad["fetchSession"], parts: LoadedParts): Promise<CustomerSession> {
  let session: CustomerSession | undefined;
  try {
    session = await fetchSession();
  } catch (cause) {
    throw noSession(parts, cause);
  }
  if (typeof session?.token !== "string" || session.token === "") throw noSession(parts);
  return session;
}

function noSession(parts: LoadedParts, cause?: unknown): PortalError {
  return new parts.PortalError(
    "fetchSession did not give a session, so nothing can be asked of Seam. It must resolve to { token, expires_at } from /client_sessions/create.",
    { code: "session_failed", cause },
  );
}
