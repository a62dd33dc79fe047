import type { z } from "zod";
import type { accessRules } from "./automations/access-rules.ts";
import { invalidInput } from "./http/invalid-input.ts";

/**
 * Every place where Seam's documentation and types are silent and the sandbox had to choose.
 * Nothing here may be relied on against Seam itself.
 *
 * Choices that have no name of their own:
 * - `include_if` and `exclude_if` look at the flags as the device shows them, so an offline lock does not pass `can_remotely_unlock`.
 * - `/client_sessions/create` refuses accounts that do not exist (404), and lets a `user_identifier_key` be used again once its session is revoked.
 * - A session with a `customer_key` reaches all of that customer, whatever accounts it also lists.
 * - `/client_sessions/get` with the API key and nothing else finds nothing (404).
 * - Our `locked` outlives the connection: an offline lock keeps the last state that was known.
 * - Lists come in order of creation, oldest first, so that a page never moves when something is added.
 * - Malformed JSON is `invalid_input`, and so is a parameter that the route does not have; `_strict`, which Seam's client adds, is none.
 * - Events outlive the account or device that they tell of, so that its deletion can be told.
 * - A space that is made with devices in it writes `space.created` alone, which names them. An unmanaged device that is put into a space becomes managed.
 * - A schedule allows overrides if it says so, or says how long they may last; 0 minutes, like null, let them last until the next preset.
 * - Of schedules that overlap, the one that began last is in force. After the last one the fallback preset comes, and without one nothing changes.
 * - What a thermostat does by itself begins with its first command or reading: a seed's rooms keep the temperature that they were given.
 * - `/spaces/get_related` is a 404 when one of its spaces is missing, and gives managed devices only.
 * - A sign-in clears the warning `account_reauthorization_requested`, and leaves an error of the account's bridge.
 * - `/client_sessions/get_or_create` puts the lists that it is given in place of the session's, and renews one that has run out.
 * - `/client_sessions/grant_access` only adds. It finds a session by its id, or else by its user.
 * - A session that lists a Connect Webview also has the account that was connected through it.
 * - A person who signs in anew over a Connect Webview without a customer leaves the account with the customer that it has.
 * - The page of a Connect Webview that accepts one provider begins with its sign-in, and names it as selected once somebody has signed in.
 * - A Connect Webview whose custom metadata is empty leaves that of an account it revives.
 * - Every customer may read the customization profiles that were made with the API key, since its portal may wear one; only its own are its to change.
 * - Rules of an automation that are given replace the others of their group (access or climate); a customer's own hold over the workspace's rule by rule.
 * - The keys of aliases (`vertical_resource_aliases`) are kinds that `push_data` takes; the guide has labels only.
 * - Webhooks may go to `http:` too, for receivers on the same machine. Their signature's time is the machine's, the event's own times are the sandbox's.
 * - A pushed key is the `space_key` or `user_identity_key` of what it becomes, so a room and a unit of one key are one space.
 * - A push changes the fields that it names and leaves the others; a place can name a site that is pushed later.
 * - A key that another customer has refuses the whole push with 409, and `/customers/delete_data` passes over keys that are not there.
 * - A pushed reservation, booking or grant becomes one grant, once it names a person who was pushed; what it names and nobody has pushed yet is passed over.
 * - Its ways in are those that the automation asks for and its doors take, chosen when the grant is made, or when the first door comes that takes one.
 *   Without an automation it is a code. Guests who may share an address are kept without it, since identities may not. Climate rules are kept and followed by nothing.
 * - Each of these leaves an automation run, with or without an automation: made or passed over (`reservation_created`), new times, deleted, and a pushed place renamed.
 * - `push_common_areas` goes by names: what is there under the same name in the same house stays, and a house that is not there is made.
 * - `/seam/customer/v1/access_grants/list` gives the grants without a `reservation_key`; its `update` refuses to take the last door from a grant.
 * - The filters of a portal hide a stay's grants, ways in and codes too, and the events that name them; devices of a hidden listing stay.
 * - Deleting a customer takes its accounts, sessions and portals too; its events stay.
 * - A deep link needs a reservation that was pushed for that customer (404).
 * - `portals/update` merges features field by field; every other part of the configuration that is given replaces the one before. It holds for links that are out already.
 * - `open_portal` opens the customer's latest portal without a deep link, by a new link; where there is none it is a 404.
 * - `/seam/customer/v1/spaces/create` finds the parent that it is told of and never makes one (404); a name that several spaces have is refused.
 * - A Connect Webview of a booking system (`provider_category: connectors`) makes a connector. It brings no reservations and no times, so no reservation is of an account.
 * - Reservations of a portal are what was pushed as `reservations` or `bookings`.
 * - `auto_map` gives each pushed place what is in it, and what is in no space and bears its name; two places of one name get nothing by it. `collection_key` is a kind that `push_data` takes.
 * - The grant of somebody of the staff is their latest one that belongs to no reservation.
 */

/** The reference's sample session expires two days after its creation; no default is written down. */
export const SESSION_LIFETIME_MS = 2 * 24 * 60 * 60 * 1000;

/** Sessions may also be bound by a `customer_id`, but nothing ever shows one, so the sandbox has none to compare with. */
export const CUSTOMER_ID_REFUSED = "This sandbox knows customers by customer_key only";

/** How long a lock takes by default: long enough to be seen, short enough for a demo. */
export const LOCK_DELAY_MS = 1500;

/** A lock that does not answer is seen in its new state when Seam next polls it; a minute stands for that poll. */
export const UNCONFIRMED_REPORT_MS = 60_000;

/** Error types of failed attempts are an open string at Seam; this one names the most common cause. */
export const DEFAULT_LOCK_ERROR = { type: "device_jammed", message: "The lock is jammed: its bolt could not move." };

/** Commands to an offline device are accepted and then fail, as a real gateway finds out only by trying. */
export const OFFLINE_LOCK_ERROR = {
  type: "device_offline",
  message: "The device is offline and could not be reached.",
};

/** The same for a device whose account is signed out. */
export const SIGNED_OUT_LOCK_ERROR = {
  type: "account_disconnected",
  message: "The account of this device is signed out, so the device could not be reached.",
};

/** The same for a device behind a bridge that is down; the type is the one that encoders have for it. */
export const BRIDGE_LOCK_ERROR = {
  type: "bridge_disconnected",
  message: "Seam Bridge can't be reached, so neither can the device.",
};

/** The same for a device that was deleted while it was asked. */
export const DEVICE_GONE_ERROR = { type: "device_not_found", message: "The device is no longer in the workspace." };

/** A disconnected device names one of three causes, and a bridge is none of them; a hub comes nearest. */
export const BRIDGE_DISCONNECT_CAUSE = "hub_disconnected";

/** The documented limits for locking and unlocking, counted here over a sliding minute. */
export const LOCK_COMMANDS_PER_MINUTE = 15;

/** A valid session on a route that does not list its class is refused like a wrong credential: a server that tries each class in turn finds none that fits. */
export const WRONG_CREDENTIAL = {
  status: 401,
  type: "unauthorized",
  message: "This credential is not accepted by this route.",
} as const;

/** A read-only session on a write is told so, because "unauthorized" would send its client off to sign in again. */
export const READ_ONLY_SESSION = {
  status: 403,
  type: "read_only_client_session",
  message: "This client session is read-only.",
} as const;

/** No type is documented for 429. */
export const TOO_MANY_REQUESTS = { status: 429, type: "too_many_requests" } as const;

/** Seam lists the verbs of a path, not the answer to another one. */
export const METHOD_NOT_ALLOWED = { status: 405, type: "method_not_allowed" } as const;

/** Nor the type for a path that does not exist. */
export const ROUTE_NOT_FOUND = { status: 404, type: "not_found" } as const;

/** Commands to a device that lacks the capability are a bad request, since no attempt could ever succeed. */
export const MISSING_CAPABILITY = { status: 400, type: "invalid_input" } as const;

/** Nor how large a request may be. Ours holds a house of some ten thousand rooms for `push_data`; what it refuses has the name that HTTP has for it. */
export const PAYLOAD_TOO_LARGE = { status: 413, type: "payload_too_large" } as const;
export const LARGEST_BODY_BYTES = 5 * 1024 * 1024;

/**
 * How long Seam keeps what only piles up is not written down. So that a sandbox can run for weeks, the newest of these are kept:
 * enough events for a seed of a hundred thousand devices.
 */
export const KEPT_EVENTS = 200_000;
export const KEPT_ATTEMPTS = 50_000;
export const KEPT_DELIVERIES = 10_000;
export const KEPT_RUNS = 50_000;

/** A snapshot of a hundred thousand devices has to come back in. */
export const LARGEST_SNAPSHOT_BYTES = 400 * 1024 * 1024;

/** Nor how long a text may be, nor how deep parameters may be nested; no real ones come near these. */
export const LONGEST_TEXT = 5000;
export const DEEPEST_INPUT = 32;

/** Keys are unique in a workspace, and no answer is documented for one that is taken; its type names the key, as `duplicate_access_code` does. */
export const DUPLICATE = { status: 409 } as const;

/** How long the room of a thermostat takes for a step toward its set point, and how far that is: six degrees an hour, as with a strong heater. */
export const CLIMATE_STEP_MS = 5 * 60_000;
export const CLIMATE_STEP_CELSIUS = 0.5;

/** A command during a schedule that allows no override is a bad request, since Seam says that nobody can change the settings then. */
export const OVERRIDE_REFUSED = {
  status: 400,
  type: "invalid_input",
  message:
    "The active schedule of this thermostat allows no override: change or delete the schedule, or wait for its end.",
} as const;

/** The error of an attempt, and of a schedule, whose preset was deleted before its time came. */
export const PRESET_GONE_ERROR = { type: "climate_preset_not_found", message: "This climate preset no longer exists." };

/** Events come newest first: `/events/list` has no cursor, so with a small `limit` the latest ones matter most. */
export function inEventOrder<Event extends { occurred_at: number; sequence: number }>(
  events: readonly Event[],
): Event[] {
  return events.toSorted((a, b) => b.occurred_at - a.occurred_at || b.sequence - a.sequence);
}

/** `since` and `between` include both their ends, and look at when a thing happened. */
export function isWithin(occurred_at: number, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || occurred_at >= Date.parse(from)) && (to === undefined || occurred_at <= Date.parse(to));
}

/** Where low ends and good begins is not documented; these are usual for door locks. */
export function batteryStatus(level: number): "critical" | "low" | "good" | "full" {
  if (level < 0.1) return "critical";
  if (level < 0.25) return "low";
  if (level < 0.75) return "good";
  return "full";
}

/** How often batteries are looked at, and how much of one a day takes: it lasts for more than a year. */
export const BATTERY_STEP_MS = 24 * 60 * 60 * 1000;
export const BATTERY_PER_DAY = 0.0025;

/** Devices of a signed-out account count as offline, since `device.disconnected` is sent for them with that reason; so do those behind a bridge that is down. */
export function isOnline(device: { online: boolean }, cut_off: boolean): boolean {
  return device.online && !cut_off;
}

/** A flag turns `false` while a device can't be reached, except codes on offline locks, which Seam sets later. */
export function capabilityWorks(flag: string, state: { online: boolean; cut_off: boolean }): boolean {
  if (flag.startsWith("can_simulate_")) return true;
  if (state.cut_off) return false;
  return state.online || flag === "can_program_online_access_codes" || flag === "can_program_offline_access_codes";
}

/** `custom_metadata` of `/devices/update` is merged key by key, and null removes a key, as Seam does for other patches. */
export function mergeMetadata(
  before: Record<string, string | boolean>,
  patch: Record<string, string | boolean | null>,
): Record<string, string | boolean> {
  const after: Record<string, string | boolean> = { ...before };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete after[key];
    else after[key] = value;
  }
  return after;
}

/** A customer session that asks for another customer (`null`) sees an empty list: nothing of others may show, not even that they exist. */
export function customerOfQuery(
  session_customer: string | undefined,
  asked: string | undefined,
): string | undefined | null {
  if (session_customer === undefined) return asked;
  return asked === undefined || asked === session_customer ? session_customer : null;
}

/** A person without a name is shown by what else is known of them; `display_name` is never empty. */
export function nameOfIdentity(identity: {
  full_name: string | undefined;
  email_address: string | undefined;
  phone_number: string | undefined;
  user_identity_key: string | undefined;
}): string {
  return (
    identity.full_name ?? identity.email_address ?? identity.phone_number ?? identity.user_identity_key ?? "Unnamed"
  );
}

/** A customer session makes things of its own customer, and is refused when it names another one, known here or not. */
export function customerOfNew(session_customer: string | undefined, asked: string | undefined): string | undefined {
  if (session_customer === undefined || asked === undefined || asked === session_customer) {
    return session_customer ?? asked;
  }
  throw invalidInput("A client session can't act for another customer", "customer_key");
}

/** Only the API key may name a customer: a session acts for its own, and learns nothing of others. */
export const OTHER_CUSTOMER = "A client session can act for its own customer only";

/** How long the first sync of a new account takes: long enough to be seen, short enough for a demo. */
export const FIRST_SYNC_MS = 3000;

/** How long it takes for an account whose e-mail begins with "slow"; its devices come one by one, each in a third of it. */
export const SLOW_FIRST_SYNC_MS = 24_000;

/** Where a calendar is from and what its account is called: nothing of its address but the host, for the rest of it is a secret. */
export function calendarOf(ical_url: string): { origin: string; name: string } {
  const name = new URL(ical_url).hostname.replace(/^www\./, "");
  return { name, origin: /(^|\.)(airbnb|vrbo|booking)\./.exec(name)?.[2] ?? "unknown" };
}

/** How long a sync that was asked for takes. What it brings is not documented: here, devices that were deleted from Seam and are still with the provider. */
export const SYNC_MS = 2000;

/** Portal links last seven days; where Seam says so, the object shows it as `expires_at`. */
export const PORTAL_LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;

/** `customer_data` is optional at Seam, and what a portal without it is for is not documented. */
export const PORTAL_NEEDS_CUSTOMER =
  "This sandbox makes portals for a customer only: send customer_data with its customer_key";

/** How a pushed reservation is let in where no automation says it. */
export const WITHOUT_AUTOMATION: NonNullable<z.output<typeof accessRules>["reservation_created"]>["config"] = {
  access_methods: ["code"],
  method_issuance_strategy: "first_available",
};
