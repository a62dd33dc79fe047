import type { ActionHooks } from "./actions/action.ts";
import type { LinksOptions } from "./links/links-options.ts";
import { resolveLinks } from "./links/resolve-links.ts";
import { createLog, type Logger } from "./log.ts";
import { createRedact } from "./redact.ts";
import type { LiveOptions } from "./live/live-options.ts";
import type { Authorize } from "./request/authorization.ts";
import { createOrigins } from "./request/origin.ts";
import { refuseUnknownOptions } from "./unknown-options.ts";

export interface GatewayOptions {
  /** Seam's API key. Stays on the server; a missing one stops the start. */
  apiKey: string;
  /** Decides whether the person behind a request may act for a customer. Without it every request is refused. */
  authorize: Authorize;
  /**
   * Where Seam's API answers.
   * @default "https://connect.getseam.com"
   */
  endpoint?: string | undefined;
  /**
   * The path under which the host mounts the gateway.
   * @default "/api/customer-portal"
   */
  basePath?: string | undefined;
  /**
   * The only origins that may call, also from another site (CORS). When set, it replaces the default rule.
   * @default the origin whose host is the request's own host
   */
  allowedOrigins?: readonly string[] | undefined;
  /** Lets the gateway make links to the portal page, and take them as a sign-in. Without it there are none. */
  links?: LinksOptions | undefined;
  /**
   * Reaches Seam.
   * @default globalThis.fetch
   */
  fetch?: typeof fetch | undefined;
  /**
   * How long to wait for one answer of Seam, in milliseconds.
   * @default 15000
   */
  timeoutMs?: number | undefined;
  /**
   * The largest body read from the browser, in bytes.
   * @default 65536
   */
  maxBodyBytes?: number | undefined;
  /**
   * The largest answer of Seam that is read, in bytes.
   * @default 16777216
   */
  maxAnswerBytes?: number | undefined;
  /**
   * How many commands (locking, unlocking, setting a temperature, encoding a card) one actor may send for a customer within a minute.
   * @default 60
   */
  commandsPerMinute?: number | undefined;
  /** Asked before whatever changes something, and told afterwards how it ended. */
  onAction?: ActionHooks | undefined;
  /**
   * Receives structured entries, which never hold a secret.
   * @default warnings and errors to the console, one line each
   */
  logger?: Logger | undefined;
  /**
   * Gives the time in milliseconds since 1970, by which links are made and end.
   * @default Date.now
   */
  now?: (() => number) | undefined;
  /**
   * How pages hear at once of what happens; `false` where answers can't stay open, as on most edge runtimes.
   * @default one poll of Seam's events for each customer who has a page open
   */
  live?: LiveOptions | false | undefined;
}

export type Settings = ReturnType<typeof resolveOptions>;

/** Checks what the host gave and fills in the rest. Throws a TypeError with a sentence, so that a mistake shows at the start. */
export function resolveOptions(options: GatewayOptions) {
  if (typeof options !== "object") fail("it was called without options. Pass at least `apiKey` and `authorize`.");
  refuseUnknownOptions(options);
  const apiKey = resolveApiKey(options.apiKey);
  const redact = createRedact(apiKey);
  // Looked up at each call: frameworks and test tools replace the global one after the start.
  const reach = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  if (typeof reach !== "function")
    fail("`fetch` is not a function, so Seam can't be reached. Leave it out or pass a fetch function.");
  const now = options.now ?? (() => Date.now());
  return {
    apiKey,
    redact,
    now,
    links: options.links && resolveLinks(options.links, apiKey, now),
    authorize: options.authorize as Authorize | undefined,
    endpoint: resolveEndpoint(options.endpoint ?? "https://connect.getseam.com"),
    basePath: resolveBasePath(options.basePath ?? "/api/customer-portal"),
    origins: createOrigins(options.allowedOrigins),
    fetch: (request: Request) => reach(request),
    timeoutMs: positive("timeoutMs", options.timeoutMs ?? 15_000),
    maxBodyBytes: positive("maxBodyBytes", options.maxBodyBytes ?? 65_536),
    maxAnswerBytes: positive("maxAnswerBytes", options.maxAnswerBytes ?? 16_777_216),
    commandsPerMinute: positive("commandsPerMinute", options.commandsPerMinute ?? 60),
    onAction: resolveHooks(options.onAction),
    log: createLog(options.logger, redact),
    live: resolveLive(options.live ?? {}),
  };
}

const isHook = (hook: unknown) => hook === undefined || typeof hook === "function";

function resolveHooks(hooks: ActionHooks | undefined): ActionHooks | undefined {
  if (hooks !== undefined && !(isHook(hooks.before) && isHook(hooks.after)))
    fail(
      "`onAction` holds something other than functions, so nothing would be asked or told. Pass `{ before?, after? }`.",
    );
  return hooks;
}

function resolveLive(live: LiveOptions | false) {
  if (live === false) return undefined;
  const { bus, webhookSecret = [], pollMs = 1_000 } = live;
  if (bus !== undefined && (typeof bus.publish !== "function" || typeof bus.subscribe !== "function"))
    fail("`live.bus` has no `publish` and `subscribe`, so no event would arrive. Leave it out, or pass a `LiveBus`.");
  return { bus, webhookSecrets: [webhookSecret].flat(), pollMs: positive("live.pollMs", pollMs) };
}

function resolveApiKey(apiKey: unknown): string {
  if (typeof apiKey !== "string" || apiKey.trim() === "")
    fail(
      "`apiKey` is missing, so the gateway could not speak to Seam. Pass Seam's API key, for example `apiKey: process.env.SEAM_API_KEY`, and check that the variable is set.",
    );
  const trimmed = apiKey.trim();
  if (!/^[\u0021-\u007e]+$/.test(trimmed))
    fail(
      "`apiKey` holds characters that an HTTP header can't carry, so Seam would never accept it. Copy the key again from Seam Console.",
    );
  return trimmed;
}

function resolveEndpoint(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!url || !["https:", "http:"].includes(url.protocol) || url.username || url.password || url.search || url.hash)
    fail(
      "`endpoint` is not a plain http(s) address, so Seam could not be reached. Pass one like `https://connect.getseam.com`, or leave it out.",
    );
  return url.href.replace(/\/+$/, "");
}

function resolveBasePath(basePath: string): string {
  const path = `/${basePath}`.replace(/^\/+/, "/").replace(/\/+$/, "");
  if (new URL(path, "http://host").pathname !== (path || "/"))
    fail("`basePath` is not a plain path, so no request would match. Pass one like `/api/customer-portal`.");
  return path;
}

function positive(name: string, value: number): number {
  if (!Number.isFinite(value) || value <= 0)
    fail(
      `\`${name}\` is not a number above zero, so every request would fail. Pass a positive number or leave it out.`,
    );
  return value;
}

function fail(sentence: string): never {
  throw new TypeError(`createGateway: ${sentence}`);
}
