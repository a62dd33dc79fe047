import type { ApiError } from "./api-error.ts";
import type { Caller } from "./caller.ts";
import type { RecordedRequest } from "./recorded-request.ts";
import { stripSecrets } from "./strip-secrets.ts";

const KEPT = 1000;
/** Of long ones only as many as are not too long together: a thousand of them would fill the memory. */
const LONG = 100_000;
const KEPT_LONG = 20;

/** The last thousand requests, and of those with long bodies fewer. */
export interface RequestLog {
  entries: RecordedRequest[];
  /** Notes a request as it comes in; its status follows. */
  add(request: Request, url: URL, body: string, caller: Caller | ApiError): RecordedRequest;
}

/** Makes an empty log. */
export function createRequestLog(): RequestLog {
  const entries: RecordedRequest[] = [];
  const long: RecordedRequest[] = [];
  const forget = (entry: RecordedRequest | undefined): void => {
    const place = entry ? entries.indexOf(entry) : -1;
    if (place >= 0) entries.splice(place, 1);
  };
  return {
    entries,
    add(request, url, body, caller) {
      const known = "auth" in caller ? caller : undefined;
      const entry: RecordedRequest = {
        method: request.method,
        path: url.pathname,
        params: stripSecrets({ ...queryOf(url), ...bodyOf(body) }) as Record<string, unknown>,
        auth: known?.auth ?? "none",
        customer_key: (known && "session" in known && known.session.customer_key) || null,
        status: null,
      };
      entries.push(entry);
      if (entries.length > KEPT) entries.shift();
      if (body.length > LONG && long.push(entry) > KEPT_LONG) forget(long.shift());
      return entry;
    },
  };
}

function queryOf({ searchParams }: URL): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((key) => {
      const values = searchParams.getAll(key);
      return [key, values.length === 1 ? values[0] : values];
    }),
  );
}

function bodyOf(body: string): object {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
