import { ApiError } from "./api-error.ts";

/** Puts a route's payload, or what it threw, into Seam's envelope; a refusal also tells the request's id. */
export function respond(outcome: object | ApiError, request_id: string): Response {
  if (!(outcome instanceof ApiError)) return Response.json({ ...outcome, ok: true });
  const { status, headers, ...error } = outcome.problem;
  return Response.json({ error: { ...error, request_id }, ok: false }, { status, ...(headers && { headers }) });
}
