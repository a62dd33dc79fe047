import type { ActionHooks } from "./actions/action.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import type { LinksOptions } from "./links/links-options.ts";
import type { LiveOptions } from "./live/live-options.ts";

const OPTIONS = {
  apiKey: true,
  authorize: true,
  endpoint: true,
  basePath: true,
  allowedOrigins: true,
  links: true,
  fetch: true,
  timeoutMs: true,
  maxBodyBytes: true,
  maxAnswerBytes: true,
  commandsPerMinute: true,
  onAction: true,
  logger: true,
  now: true,
  live: true,
} satisfies Record<keyof GatewayOptions, true>;
const HOOKS = { before: true, after: true } satisfies Record<keyof ActionHooks, true>;
const LIVE = { bus: true, webhookSecret: true, pollMs: true } satisfies Record<keyof LiveOptions, true>;
const LINKS = { portalUrl: true, secret: true, revocations: true, offer: true } satisfies Record<
  keyof LinksOptions,
  true
>;

/** Refuses names that are no options: a misspelt hook would neither check nor log, and nobody would notice. Throws a TypeError. */
export function refuseUnknownOptions(options: GatewayOptions): void {
  check("", options, OPTIONS);
  check("onAction.", options.onAction, HOOKS);
  check("live.", options.live, LIVE);
  check("links.", options.links, LINKS);
}

function check(where: string, given: unknown, known: object): void {
  // An object of a class of the host's may have more than is asked of it.
  if (typeof given !== "object" || given === null || Object.getPrototypeOf(given) !== Object.prototype) return;
  const name = Object.keys(given).find((each) => !Object.hasOwn(known, each));
  if (name === undefined) return;
  const names = Object.keys(known).map((each) => `\`${each}\``);
  throw new TypeError(
    `createGateway: there is no option \`${where}${name}\`, so it would do nothing. Check the spelling; there are ${names.join(", ")}.`,
  );
}
