import { faultOf } from "./check-shape.ts";
import type { CustomerPortalOptions } from "./customer-portal-options.ts";
import type { LinkClaims } from "./link-claims.ts";
import { LINK_SHAPE } from "./link-shape.ts";

const DAY = 24 * 60 * 60;
/** Seam's own portals last as long. */
const DEFAULT_LIFETIME = 7 * DAY;
/** A link is a key that is sent by mail: it ends even where nobody thinks of revoking it. */
export const LONGEST_LIFETIME = 30 * DAY;
const SHORTEST_LIFETIME = 60;

/** Checks what the host asks for and writes it as claims, or throws a TypeError that says what to change. */
export function claimsOfOptions(options: CustomerPortalOptions, now: number): LinkClaims {
  if (typeof options !== "object" || options === null) fail("it was called without options. Pass `{ customer_key }`.");
  const { customer_key, expires_in, expires_at, ...said } = options;
  if (typeof customer_key !== "string" || customer_key.trim() === "" || customer_key.length > 500)
    fail("`customer_key` is missing or longer than 500 characters, so the link would open nobody's portal.");
  for (const [name, value] of Object.entries(said)) {
    if (!Object.hasOwn(LINK_SHAPE, name))
      fail(`\`${name}\` is no option of a portal link, so it would not be kept. See "Portal links" in the README.`);
    const fault = faultOf(name, value, LINK_SHAPE[name as keyof typeof LINK_SHAPE]);
    if (fault !== undefined) fail(`${fault}, so the link would not do what you mean.`);
  }
  requireTarget(said);
  if (said.locale !== undefined && !isLocale(said.locale))
    fail("`locale` is no language tag, so numbers and times could not be written. Pass one like `en-GB`.");
  const exp = endOf(expires_in, expires_at, now);
  return {
    sub: customer_key,
    jti: newId(),
    iat: now / 1000,
    exp,
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== false)),
  };
}

function requireTarget({ landing_page, deep_link }: Omit<CustomerPortalOptions, "customer_key">): void {
  if (landing_page?.manage && Object.keys(landing_page.manage).length !== 1)
    fail("`landing_page.manage` names more than one place, or none. Pass exactly one key.");
  if (!deep_link) return;
  const { resource_type, resource_key, resource_id } = deep_link as Record<string, string | undefined>;
  const isComplete =
    resource_type === "device"
      ? resource_id !== undefined && resource_key === undefined
      : resource_type !== undefined && resource_key !== undefined && resource_id === undefined;
  if (!isComplete)
    fail(
      "`deep_link` does not name one thing. Pass `{ resource_type: 'device', resource_id }`, or `resource_key` with 'space' or 'reservation'.",
    );
}

function endOf(expiresIn: unknown, expiresAt: unknown, now: number): number {
  if (expiresIn !== undefined && expiresAt !== undefined)
    fail("`expires_in` and `expires_at` are both given. Pass one of them.");
  if (expiresIn !== undefined && (typeof expiresIn !== "number" || !Number.isFinite(expiresIn)))
    fail("`expires_in` is not a number of seconds.");
  const end = expiresAt === undefined ? now + ((expiresIn as number) ?? DEFAULT_LIFETIME) * 1000 : timeOf(expiresAt);
  const seconds = Math.floor(end / 1000);
  if (seconds - now / 1000 < SHORTEST_LIFETIME - 1 || seconds - now / 1000 > LONGEST_LIFETIME)
    fail("the link would end in less than a minute or in more than 30 days. Choose an end between the two.");
  return seconds;
}

function timeOf(value: unknown): number {
  const time = value instanceof Date ? value.getTime() : typeof value === "string" ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) fail("`expires_at` is no time. Pass a Date or an ISO 8601 text.");
  return time;
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

function fail(sentence: string): never {
  throw new TypeError(`createCustomerPortal: ${sentence}`);
}
