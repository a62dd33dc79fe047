import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { createGateway } from "../gateway.ts";
import type { GatewayOptions } from "../gateway-options.ts";
import type { LogEntry } from "../log.ts";

interface Call {
  customerKey?: string;
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

/** A host that lets everyone act for every customer, its log, and the sandbox behind its gateway. */
export function openPortal(options: Partial<GatewayOptions> = {}, sandbox: Sandbox = createSandbox({ seed: "demo" })) {
  const logged: (LogEntry & { level: "warn" | "error" | "info" })[] = [];
  const keep = (level: "warn" | "error" | "info") => (entry: LogEntry) => void logged.push({ level, ...entry });
  const gateway = createGateway({
    apiKey: sandbox.apiKey,
    fetch: sandbox.fetch,
    authorize: () => true,
    logger: { warn: keep("warn"), error: keep("error"), info: keep("info") },
    ...options,
  });

  const send = (path: string, init: RequestInit = {}) =>
    gateway.fetch(
      new Request(`http://portal.test${path}`, {
        method: "POST",
        body: "{}",
        ...init,
        headers: { origin: "http://portal.test", "content-type": "application/json", ...(init.headers as object) },
      }),
    );

  const call = (route: string, body: unknown = {}, { customerKey = HOTEL, signal, headers }: Call = {}) =>
    send(`/api/customer-portal${route}?customer_key=${encodeURIComponent(customerKey)}`, {
      body: JSON.stringify(body),
      ...(headers && { headers }),
      ...(signal && { signal }),
    });

  return { sandbox, gateway, logged, send, call };
}

export const HOTEL = "harbor-hotels";
export const RENTALS = "alder-rentals";
