import type { Refusal } from "../refusal.ts";
import type { Grant } from "../request/authorization.ts";

/** Writes a good answer: Seam's envelope, never stored by a cache. It says when this person may only look, so that no button fails. */
export function answerResponse(
  body: Record<string, unknown>,
  seamRequestId: string | undefined,
  { readOnly }: Grant,
): Response {
  return jsonResponse(200, body, seamRequestId, readOnly ? { "customer-portal-grant": "read_only" } : {});
}

/** Writes a refusal in Seam's error envelope. */
export function refusalResponse({ status, type, message, details }: Refusal): Response {
  const { data, validationErrors, seamRequestId, headers } = details;
  const error = {
    type,
    message,
    ...(data !== undefined && { data }),
    ...(validationErrors !== undefined && { validation_errors: validationErrors }),
  };
  return jsonResponse(status, { error, ok: false }, seamRequestId, headers);
}

function jsonResponse(
  status: number,
  body: unknown,
  seamRequestId?: string,
  headers?: Readonly<Record<string, string>>,
) {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...(seamRequestId !== undefined && { "seam-request-id": seamRequestId }),
      ...headers,
    },
  });
}
