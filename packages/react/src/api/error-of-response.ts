import { PortalError, type PortalErrorCode } from "./portal-error.ts";

const BY_TYPE: Partial<Record<string, PortalErrorCode>> = {
  customer_forbidden: "customer_forbidden",
  customer_not_found: "customer_not_found",
  read_only: "read_only",
  route_not_allowed: "not_allowed",
  origin_not_allowed: "misconfigured",
  outside_base_path: "endpoint_not_found",
  seam_credentials_refused: "misconfigured",
  authorize_failed: "misconfigured",
  action_check_failed: "misconfigured",
  action_refused: "refused_by_host",
  second_factor_required: "refused_by_host",
  feature_unavailable: "not_allowed",
};

const BY_STATUS: Partial<Record<number, PortalErrorCode>> = {
  401: "unauthorized",
  403: "not_allowed",
  404: "not_found",
  408: "timeout",
  429: "rate_limited",
  504: "timeout",
};

interface ErrorEnvelope {
  error: { type: string; message: string };
}

function isErrorEnvelope(body: unknown): body is ErrorEnvelope {
  const error = (body as { error?: Partial<ErrorEnvelope["error"]> | null } | null | undefined)?.error;
  return (
    typeof error === "object" && error !== null && typeof error.type === "string" && typeof error.message === "string"
  );
}

/** `Retry-After` in milliseconds; it comes as seconds or as an HTTP date. */
function retryAfterOf(response: Response): number | undefined {
  const value = response.headers.get("retry-after");
  if (value === null) return undefined;
  const milliseconds = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}

/** Turns an answer that is not a success into a typed error. `body` is its JSON, or `undefined` where it is not JSON. */
export function errorOfResponse(response: Response, body: unknown, route: string): PortalError {
  const facts = {
    status: response.status,
    route,
    requestId: response.headers.get("seam-request-id") ?? response.headers.get("x-request-id") ?? undefined,
    retryAfter: retryAfterOf(response),
  };
  if (isErrorEnvelope(body)) {
    const { type, message } = body.error;
    const code =
      BY_TYPE[type] ?? BY_STATUS[response.status] ?? (response.status >= 500 ? "server" : ("invalid_input" as const));
    return new PortalError(message, { ...facts, type, code });
  }
  if (response.status === 404)
    return new PortalError(
      `${route} was answered with 404 and no Seam error, so nothing is mounted at this endpoint. Mount the gateway there, or set the \`endpoint\` prop to where it is.`,
      { ...facts, code: "endpoint_not_found" },
    );
  const code = BY_STATUS[response.status] ?? (response.status >= 500 ? "server" : ("invalid_response" as const));
  return new PortalError(
    `${route} was answered with HTTP ${response.status} and without Seam's JSON. Check that the server with the gateway is running, and what stands between it and the browser.`,
    { ...facts, code },
  );
}
