import type { LockBehavior } from "../locks/lock-behavior.ts";
import type { Issue } from "../store/issue.ts";

/** A device as the sandbox keeps it. What follows from other records (account errors, dimmed capabilities) is added on the wire. */
export interface Device {
  sequence: number;
  device_id: string;
  connected_account_id: string;
  device_type: string;
  name: string;
  nickname: string | undefined;
  is_managed: boolean;
  space_ids: Set<string>;
  capabilities_supported: string[];
  /** The `can_*` flags of a healthy device; a flag that is missing here is missing on the wire. */
  can: Record<string, boolean>;
  online: boolean;
  battery_level: number | undefined;
  /** `undefined` is Seam's "unknown". */
  locked: boolean | undefined;
  auto_lock: { enabled: boolean; delay_seconds: number | undefined } | undefined;
  /** When an unlocked lock with auto-lock will lock by itself. */
  relock_due: number | undefined;
  lock_behavior: LockBehavior;
  /** When the room of a thermostat will have come a step nearer to its set point. */
  climate_step_due: number | undefined;
  /** When the hours of a noise threshold begin or end while it is loud. */
  noise_watch_due: number | undefined;
  /** When an override of a thermostat's schedule is over. */
  override_due: number | undefined;
  manufacturer: { manufacturer: string; display_name: string } | undefined;
  provider: { device_provider_name: string; display_name: string; provider_category: string } | undefined;
  model: Record<string, unknown>;
  /** The name of one of our drawings. */
  picture: string | undefined;
  location: { location_name?: string; time_zone?: string } | undefined;
  properties: Record<string, unknown>;
  custom_metadata: Record<string, string | boolean>;
  errors: Issue[];
  warnings: Issue[];
  created_at: number;
  /** Laid over the wire object last: lets a test send what Seam's types rule out. */
  override: Record<string, unknown> | undefined;
}
