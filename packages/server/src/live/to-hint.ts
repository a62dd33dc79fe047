import type { LiveHint } from "./live-hint.ts";

/** What of an event may pass, and nothing else: an event of a lock or a method may hold a guest's PIN. */
const IDS = [
  "device_id",
  "connected_account_id",
  "connect_webview_id",
  "space_id",
  "access_code_id",
  "access_grant_id",
  "access_method_id",
  "user_identity_id",
  "acs_system_id",
  "acs_entrance_id",
  "acs_encoder_id",
  "acs_credential_id",
  "noise_threshold_id",
  "action_attempt_id",
] as const satisfies (keyof LiveHint)[];
const LISTS = ["device_ids", "access_grant_ids", "acs_entrance_ids"] as const satisfies (keyof LiveHint)[];

/** A page reads so many things by their ids at most, and one more tells it to read its lists instead. */
const MOST_IDS = 101;

/** Makes the hint of one of Seam's events; undefined where it is none. */
export function toHint(event: unknown): LiveHint | undefined {
  if (typeof event !== "object" || event === null) return undefined;
  const said = event as Record<string, unknown>;
  const { event_id, event_type, occurred_at, created_at } = said;
  const happened = occurred_at ?? created_at;
  if (!isId(event_id) || !isId(event_type) || !isId(happened)) return undefined;
  const ids = IDS.flatMap((name) => (isId(said[name]) ? [[name, said[name]] as const] : []));
  const lists = LISTS.flatMap((name) => {
    const list = said[name];
    return Array.isArray(list) && list.every(isId) ? [[name, list.slice(0, MOST_IDS)] as const] : [];
  });
  return { event_id, event_type, occurred_at: happened, ...Object.fromEntries([...ids, ...lists]) };
}

const isId = (value: unknown): value is string => typeof value === "string" && value !== "" && value.length <= 200;
