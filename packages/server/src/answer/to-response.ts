import type { Refusal } from "../refusal.ts";
import type { Grant } from "../request/grant.ts";
import { grantHeader } from "./grant-header.ts";

/** Writes a good answer: Seam's envelope, never stored by a cache. It says what this person may not do, so that no button fails. */
export function answerResponse(
  body: Record<string, unknown>,
  seamRequestId: string | undefined,
  grant: Grant,
): Response {
  return jsonResponse(200, body, seamRequestId, grantHeader(grant));
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
