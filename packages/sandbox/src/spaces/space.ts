/** A space as the sandbox keeps it. */
export interface Space {
  sequence: number;
  space_id: string;
  space_key: string | undefined;
  customer_key: string | undefined;
  name: string;
  parent_space_id: string | undefined;
  device_ids: Set<string>;
  acs_entrance_ids: Set<string>;
  /** The accounts that it was said to belong with, apart from those of its devices. */
  connected_account_ids: Set<string>;
  customer_data: Record<string, string | null> | undefined;
  geolocation: { latitude: number; longitude: number } | undefined;
  created_at: number;
}
