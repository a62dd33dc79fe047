/** Seam's events that tell a person what became of an account, by what they tell. */
export const ACCOUNT_EVENTS = {
  "connected_account.created": "created",
  "connected_account.connected": "connected",
  "connected_account.successful_login": "signed_in",
  "connected_account.disconnected": "signed_out",
  "connected_account.completed_first_sync": "first_sync",
  "connected_account.completed_first_sync_after_reconnection": "synced_again",
  "connected_account.reauthorization_requested": "sign_in_wanted",
  "device.added": "added",
  "device.removed": "removed",
  "device.deleted": "left",
  "device.unmanaged.connected": "found",
  "device.converted_to_unmanaged": "taken_out",
  "device.unmanaged.converted_to_managed": "taken_in",
} as const;

/** What an event tells. */
export type AccountEventKind = (typeof ACCOUNT_EVENTS)[keyof typeof ACCOUNT_EVENTS];

/** Something that happened to an account, or to devices of it. */
export interface AccountEvent {
  id: string;
  kind: AccountEventKind;
  /** Milliseconds since the epoch. */
  at: number;
  /** The devices that it is about. */
  deviceIds: readonly string[];
}

/** What happens to many devices within this many milliseconds has one cause. */
const TOGETHER = 60_000;

/** Joins what happened to device after device; `events` come the newest first. */
export function joinEvents(events: readonly AccountEvent[]): AccountEvent[] {
  const joined: AccountEvent[] = [];
  for (const event of events) {
    const last = joined.at(-1);
    const isMore = last?.kind === event.kind && event.deviceIds.length > 0 && last.at - event.at < TOGETHER;
    if (isMore) joined[joined.length - 1] = { ...last, deviceIds: [...last.deviceIds, ...event.deviceIds] };
    else joined.push(event);
  }
  return joined;
}

/** When the provider was last known to be read to its end; Seam tells of it after connecting only. */
export function lastFullSync(events: readonly AccountEvent[]): number | undefined {
  return events.find(({ kind }) => kind === "first_sync" || kind === "synced_again")?.at;
}
