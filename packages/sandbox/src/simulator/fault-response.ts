import type { Fault } from "./fault.ts";

const HTML = "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>";

/** Statuses that a Response may not have a body with. */
const NULL_BODY = new Set([204, 205, 304]);

/** The answer of a fault, or nothing when it only delays. */
export function faultResponse(fault: Fault, request_id: string): Response | undefined {
  const { body, type, message, retry_after } = fault;
  const onlyDelays = fault.status === undefined && type === undefined && body === "json" && retry_after === undefined;
  if (onlyDelays && fault.delay_ms > 0) return undefined;
  const status = fault.status ?? (retry_after === undefined ? 500 : 429);
  const headers = new Headers();
  if (retry_after !== undefined) headers.set("retry-after", String(retry_after));
  if (body === "empty" || NULL_BODY.has(status)) return new Response(null, { status, headers });
  headers.set("content-type", body === "html" ? "text/html; charset=utf-8" : "application/json");
  const error = { type: type ?? typeOf(status), message: message ?? "This failure was asked for.", request_id };
  return new Response(body === "html" ? HTML : JSON.stringify({ error, ok: false }), { status, headers });
}

function typeOf(status: number): string {
  if (status === 401) return "unauthorized";
  if (status === 429) return "too_many_requests";
  return status < 500 ? "invalid_input" : "internal_server_error";
}
