/** An error on a device or an account, in Seam's words. */
export interface ResourceError {
  error_code: string;
  message: string;
  created_at?: string | undefined;
  is_connected_account_error?: boolean | undefined;
  is_device_error?: boolean | undefined;
  is_bridge_error?: boolean | undefined;
  salto_ks_metadata?: SaltoKsMetadata | undefined;
}

/** A warning on a device or an account, in Seam's words. */
export interface ResourceWarning {
  warning_code: string;
  message: string;
  created_at?: string | undefined;
  salto_ks_metadata?: SaltoKsMetadata | undefined;
}

/** The Salto KS sites that an error or warning is about, with how many users they have and may have. */
export interface SaltoKsMetadata {
  sites?: SaltoKsSite[] | undefined;
}

/** One site of Salto KS; Seam leaves out what it does not know. */
export interface SaltoKsSite {
  site_id?: string | undefined;
  site_name?: string | undefined;
  subscribed_site_user_count?: number | undefined;
  site_user_subscription_limit?: number | undefined;
}

/** A Seam device, as `/devices/list` and `/devices/get` give it; only the fields that the portal reads are typed. */
export interface Device {
  device_id: string;
  device_type: string;
  display_name: string;
  nickname?: string | undefined;
  connected_account_id: string;
  space_ids: string[];
  created_at: string;
  capabilities_supported: string[];
  location?: { location_name?: string | undefined; time_zone?: string | undefined } | null | undefined;
  device_provider?: { device_provider_name: string; display_name: string; image_url?: string | undefined } | undefined;
  device_manufacturer?: { manufacturer: string; display_name: string; image_url?: string | undefined } | undefined;
  errors: ResourceError[];
  warnings: ResourceWarning[];
  can_remotely_lock?: boolean | undefined;
  can_remotely_unlock?: boolean | undefined;
  properties: DeviceProperties;
}

/** The properties of a device that the portal reads. */
export interface DeviceProperties {
  /** Absent means unknown. */
  online?: boolean | undefined;
  /** Absent means unknown, never "unlocked". */
  locked?: boolean | undefined;
  door_open?: boolean | undefined;
  image_url?: string | undefined;
  image_alt_text?: string | undefined;
  model?: { display_name?: string | undefined; manufacturer_display_name?: string | undefined } | undefined;
  serial_number?: string | undefined;
  has_direct_power?: boolean | undefined;
  battery?: { level: number; status: string } | undefined;
  battery_level?: number | undefined;
  auto_lock_enabled?: boolean | undefined;
  auto_lock_delay_seconds?: number | undefined;
  temperature_celsius?: number | undefined;
  temperature_fahrenheit?: number | undefined;
  relative_humidity?: number | undefined;
  is_heating?: boolean | undefined;
  is_cooling?: boolean | undefined;
  current_climate_setting?: { hvac_mode_setting?: string | undefined } | undefined;
  noise_level_decibels?: number | undefined;
}

/** A Seam space, as `/spaces/list` gives it. */
export interface Space {
  space_id: string;
  name: string;
  display_name: string;
  /** The host's own key, unique in its workspace. */
  space_key?: string | undefined;
  device_count?: number | undefined;
  acs_entrance_count?: number | undefined;
  customer_data?: SpaceCustomerData | undefined;
  created_at?: string | undefined;
}

/** What the host has told Seam of a space; further keys pass through. */
export interface SpaceCustomerData {
  address?: string | undefined;
  /** `HH:mm` or `HH:mm:ss`, in the space's own time zone. */
  default_checkin_time?: string | undefined;
  default_checkout_time?: string | undefined;
  /** IANA name, such as `Europe/Lisbon`. */
  time_zone?: string | undefined;
}

/** A Seam connected account, as `/connected_accounts/list` gives it. */
export interface ConnectedAccount {
  connected_account_id: string;
  display_name: string;
  /** The provider's key, such as `salto_ks`; an open set. */
  account_type?: string | undefined;
  account_type_display_name: string;
  image_url?: string | undefined;
  created_at?: string | undefined;
  /** How it signs in at the provider; Seam is about to leave it to `display_name`. */
  user_identifier?:
    | { username?: string | undefined; email?: string | undefined; phone?: string | undefined }
    | undefined;
  /** The kinds of devices that were accepted when it was connected, such as `lock`; an open set. */
  accepted_capabilities?: string[] | undefined;
  automatically_manage_new_devices?: boolean | undefined;
  /** What the host has noted on it; a new sign-in replaces all of it. */
  custom_metadata?: Record<string, string | boolean> | undefined;
  /** Where a calendar is from, such as `airbnb`, or `unknown`; an open set. Its address is a secret, and not kept. */
  ical_feed_origin?: string | undefined;
  /** Of a booking system, `HH:mm` or `HH:mm:ss` in its own time zone. */
  default_checkin_time?: string | undefined;
  default_checkout_time?: string | undefined;
  /** IANA name, such as `Europe/Lisbon`. */
  time_zone?: string | undefined;
  errors: ResourceError[];
  warnings: ResourceWarning[];
}

/** A Seam action attempt, as `/locks/unlock_door` starts it and `/action_attempts/get` follows it. */
export interface ActionAttempt {
  action_attempt_id: string;
  action_type: string;
  status: "pending" | "success" | "error";
  result: { was_confirmed_by_device?: boolean | undefined } | null;
  error: { type: string; message: string } | null;
}

/** A Seam event, as `/events/list` gives it. */
export interface PortalEvent {
  event_id: string;
  event_type: string;
  occurred_at: string;
  created_at: string;
  device_id?: string | undefined;
  /** The devices that are in a space now. */
  device_ids?: string[] | undefined;
}

/** Where a list goes on. */
export interface Pagination {
  has_next_page: boolean;
  next_page_cursor: string | null;
}
