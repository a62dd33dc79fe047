import { ApiError } from "./api-error.ts";

/** Puts a route's payload, or what it threw, into Seam's envelope. */
export function respond(outcome: object | ApiError): Response {
  if (!(outcome instanceof ApiError)) return Response.json({ ...outcome, ok: true });
  const { status, headers, ...error } = outcome.problem;
  return Response.json({ error, ok: false }, { status, ...(headers && { headers }) });
}
