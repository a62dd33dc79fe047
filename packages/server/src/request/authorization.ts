import { Refusal } from "../refusal.ts";
import { FULL_GRANT, type Grant, type GrantTerms, readGrant } from "./grant.ts";
import { isPermission } from "./permissions.ts";

/**
 * The host's decision: `true` or {@link GrantTerms} grants, `"unauthorized"` says that nobody is signed in, `"customer_not_found"`
 * that there is no such customer. Everything else, a throw included, refuses.
 */
export type Authorization = boolean | "unauthorized" | "customer_not_found" | GrantTerms;

/** Asked once per request, before anything else, with a request whose body is unread and the decoded customer key. */
export type Authorize = (request: Request, customerKey: string) => Authorization | Promise<Authorization>;

/** Asks the host and gives the grant, or throws the refusal. */
export async function requireAuthorization(
  authorize: Authorize | undefined,
  request: Request,
  customerKey: string,
): Promise<Grant> {
  if (typeof authorize !== "function") throw new Refusal("authorize_failed", { forHost: NO_AUTHORIZE });
  return readDecision(await ask(authorize, request, customerKey));
}

export const NO_AUTHORIZE =
  "`authorize` is not a function, so every request is refused. Pass a function that says whether the person may act for the customer.";

async function ask(authorize: Authorize, request: Request, customerKey: string): Promise<unknown> {
  try {
    return await authorize(request, customerKey);
  } catch (error) {
    // The stack says where in the host's own code; the first lines are enough.
    const reason = error instanceof Error ? (error.stack ?? String(error)).split("\n", 4).join("\n") : typeof error;
    throw new Refusal("authorize_failed", { forHost: `\`authorize\` threw, so the request is refused. ${reason}` });
  }
}

function readDecision(decision: unknown): Grant {
  if (decision === true) return FULL_GRANT;
  if (decision === "unauthorized") throw new Refusal("unauthorized");
  if (decision === "customer_not_found") throw new Refusal("customer_not_found");
  if (decision === false) throw new Refusal("customer_forbidden");
  // A forgotten return, a session, user or Response returned by mistake, or a limit that this version doesn't know, is no grant.
  if (!isPlain(decision)) throw new Refusal("customer_forbidden", { forHost: NO_DECISION });
  const grant = readGrant(decision);
  if (typeof grant === "string") throw new Refusal("customer_forbidden", { forHost: unreadable(grant, decision) });
  return grant;
}

const NO_DECISION =
  "`authorize` returned something other than true, false, 'unauthorized', 'customer_not_found' or a grant, so the request is refused. Return one of these.";

const unreadable = (term: string, terms: { permissions?: unknown }) =>
  `\`authorize\` returned a grant whose \`${term}\` ${faultOf(term, terms)}, so the request is refused. A grant is { actor?, permissions?, features?, readOnly?, deviceIds?, spaceIds? }.`;

function faultOf(term: string, { permissions }: { permissions?: unknown }): string {
  if (term !== "permissions" || !Array.isArray(permissions)) return "is unknown or has a wrong value";
  return `holds ${JSON.stringify(permissions.find((each) => !isPermission(each)))}, which is no permission (such as "see" or "locks.control")`;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
