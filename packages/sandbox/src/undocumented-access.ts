/**
 * Where Seam's documentation and types are silent on codes, grants, methods and access systems, and the sandbox had to choose.
 * Nothing here may be relied on against Seam itself.
 *
 * Choices that have no name of their own:
 * - Backup codes are not shown before they are pulled.
 * - A code whose time is over stays, `unset`; one that is deleted is gone when its device has answered.
 * - A PIN that a managed code of the device has at a common time is refused (409); one that somebody set at the lock is found out by the lock.
 * - A code that waits on its lock to know its times is `unset` and `is_scheduled_on_device` until it begins.
 * - An account of an access-control provider brings one access system, or one for each site, with three entrances and an encoder where cards are made; what opens them goes by the provider.
 * - Of `online_time_frame_options` durations and times of day are kept, recurrence rules are not. `start_date_in_future` looks at when a grant was made.
 * - The timeline comes oldest first; what happened in one moment stays on one page.
 */

/** How long a lock takes to answer for a code. */
export const CODE_DELAY_MS = 3000;

/** After how long Seam tells that a lock has not answered for a code. */
export const CODE_LATE_MS = 10 * 60_000;

/** Codes with times go to locks that know of times three days before they begin. */
export const NATIVE_SCHEDULING_LEAD_MS = 72 * 60 * 60 * 1000;

/** What a lock takes that does not say which lengths it does. */
export const USUAL_CODE_LENGTHS = [4, 5, 6];

/** How many backup codes a lock has ready. */
export const BACKUP_POOL_SIZE = 3;

/** The documented limits for codes on one device, counted here over a sliding minute. */
export const CODES_CREATED_PER_MINUTE = 10;
export const CODES_UPDATED_PER_MINUTE = 10;
export const CODES_DELETED_PER_MINUTE = 20;

/** Nothing is documented for a device, or a set of devices, that has no PIN left to give. */
export const NO_CODE_LEFT = {
  status: 400,
  type: "invalid_input",
  message: "No code is left that fits: these devices have no common code length, or all codes are taken.",
} as const;

/** Offline codes work in whole hours, or in whole days where that is asked for: their times widen to the next ones. */
export function roundForOffline(
  { starts_at, ends_at }: { starts_at: number | undefined; ends_at: number | undefined },
  max_time_rounding: "1hour" | "1day" | "1h" | "1d" = "1hour",
): { starts_at: number | undefined; ends_at: number | undefined } {
  const step = (max_time_rounding.startsWith("1d") ? 24 : 1) * 60 * 60 * 1000;
  return {
    starts_at: starts_at === undefined ? undefined : Math.floor(starts_at / step) * step,
    ends_at: ends_at === undefined ? undefined : Math.ceil(ends_at / step) * step,
  };
}

/** How long an access system takes to make a credential. */
export const CREDENTIAL_DELAY_MS = 3000;

/** How long an encoder takes with a card, from the moment that it is asked. */
export const ENCODER_DELAY_MS = 2000;

/** Instant keys are addresses that open a page of Seam's; the sandbox has none, so they lead nowhere. */
export const INSTANT_KEY_ORIGIN = "https://instant-key.sandbox.example";

/** How long an instant key can be opened, where its grant has no end. */
export const INSTANT_KEY_LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;

/** The answer for a grant that would give a stay more doors than it has; the type is not documented. */
export const RESERVATION_CONFLICT = {
  status: 409,
  type: "reservation_conflict",
  message: "This grant would change the doors of the reservation. Delete its grants first, or name no other doors.",
} as const;

/** An entrance that was removed while it was asked to open. */
export const ENTRANCE_GONE_ERROR = {
  type: "acs_entrance_not_found",
  message: "The entrance is no longer in the workspace.",
};
