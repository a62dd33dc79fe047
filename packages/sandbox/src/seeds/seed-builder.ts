import type { LockBehavior } from "../locks/lock-behavior.ts";
import type { ProductName } from "./products.ts";

/** An error or a warning of a seed. */
export interface NewIssue {
  code: string;
  message: string;
  /** Milliseconds since 1970. @default now */
  created_at?: number | undefined;
  /** What some codes say besides, such as `salto_ks_metadata`. */
  details?: Record<string, unknown> | undefined;
}

interface Common {
  custom_metadata?: Record<string, string | boolean> | undefined;
  errors?: NewIssue[] | undefined;
  warnings?: NewIssue[] | undefined;
  /** Milliseconds since 1970. @default thirty days before now */
  created_at?: number | undefined;
  /** Laid over the object that Seam would send, last: to leave out what must be there, or to send what can't be. */
  override?: Record<string, unknown> | undefined;
}

export interface NewAccount extends Common {
  /** The customer it belongs to; without one, only the API key sees it. */
  customer_key?: string | undefined;
  /** @default "salto_ks" */
  account_type?: string | undefined;
  /** @default made from account_type */
  account_type_display_name?: string | undefined;
  display_name: string;
  /** The sign of its provider; `null` for none. @default ours, where we have drawn one */
  image_url?: string | null | undefined;
  email?: string | undefined;
  accepted_capabilities?: string[] | undefined;
  connect_webview_id?: string | undefined;
  /** Derived from the names where it is left out, so it is the same in every run. */
  connected_account_id?: string | undefined;
  /** Signs the account out at this time (milliseconds since 1970). */
  signed_out_at?: number | undefined;
}

export interface NewSpace {
  name: string;
  customer_key?: string | undefined;
  space_key?: string | undefined;
  space_id?: string | undefined;
  parent_space_id?: string | undefined;
  customer_data?: Record<string, string | null> | undefined;
  geolocation?: { latitude: number; longitude: number } | undefined;
  created_at?: number | undefined;
}

export interface NewDevice extends Common {
  connected_account_id: string;
  name: string;
  /** What it is: brings model, picture, capabilities and usual properties along. @default "salto_xs4_one" */
  product?: ProductName | undefined;
  device_id?: string | undefined;
  device_type?: string | undefined;
  nickname?: string | undefined;
  space_ids?: string[] | undefined;
  /** Takes it off the net at this time (milliseconds since 1970). */
  offline_since?: number | undefined;
  /** From 0 to 1; `null` for none. */
  battery_level?: number | null | undefined;
  /** `null` leaves the state unknown. @default true for locks */
  locked?: boolean | null | undefined;
  auto_lock_delay_seconds?: number | undefined;
  /** `can_*` flags over those of the product; `undefined` takes one away. */
  can?: Record<string, boolean | undefined> | undefined;
  /** Over those of the product; `undefined` takes one away. */
  properties?: Record<string, unknown> | undefined;
  location?: { location_name?: string; time_zone?: string } | undefined;
  /** One of our drawings; `null` for none. */
  picture?: string | null | undefined;
  behavior?: Partial<LockBehavior> | undefined;
  is_managed?: boolean | undefined;
}

export interface NewEvent {
  event_type: string;
  device_id: string;
  /** Milliseconds since 1970. */
  occurred_at: number;
  details?: Record<string, unknown> | undefined;
}

export interface NewSystem {
  connected_account_id: string;
  name: string;
  acs_system_id?: string | undefined;
  /** @default "salto_space_system" */
  external_type?: string | undefined;
  /** @default "Salto Space" */
  external_type_display_name?: string | undefined;
  time_zone?: string | undefined;
  errors?: NewIssue[] | undefined;
  warnings?: NewIssue[] | undefined;
  created_at?: number | undefined;
}

export interface NewEntrance {
  acs_system_id: string;
  name: string;
  acs_entrance_id?: string | undefined;
  space_ids?: string[] | undefined;
  /** @default true; `null` leaves the state unknown. */
  is_locked?: boolean | null | undefined;
  /** `can_*` flags. @default with a card and a mobile key */
  can?: Record<string, boolean> | undefined;
  /** What the provider says of it, under Seam's name for it, such as `salto_space_metadata`. */
  metadata?: Record<string, unknown> | undefined;
  errors?: NewIssue[] | undefined;
  warnings?: NewIssue[] | undefined;
  created_at?: number | undefined;
}

export interface NewEncoder {
  acs_system_id: string;
  name: string;
  acs_encoder_id?: string | undefined;
  created_at?: number | undefined;
}

/** What a seed is given to make its world with. Every id can be chosen; those that are not derive from names. */
export interface SeedBuilder {
  /** When the sandbox began, in milliseconds since 1970: all times of a seed are relative to it. */
  now: number;
  addCustomer: (customer: { customer_key: string; name?: string | undefined }) => { customer_key: string };
  addAccount: (account: NewAccount) => { connected_account_id: string };
  addSpace: (space: NewSpace) => { space_id: string };
  addDevice: (device: NewDevice) => { device_id: string };
  addSystem: (system: NewSystem) => { acs_system_id: string };
  addEntrance: (entrance: NewEntrance) => { acs_entrance_id: string };
  addEncoder: (encoder: NewEncoder) => { acs_encoder_id: string };
  /** Adds to the history of a device. */
  addEvent: (event: NewEvent) => void;
}
