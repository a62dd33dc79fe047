/** What all devices of one make and model share. */
export interface Product {
  device_type: string;
  manufacturer: { manufacturer: string; display_name: string };
  provider: { device_provider_name: string; display_name: string; provider_category: string };
  model: Record<string, unknown>;
  picture?: string;
  capabilities_supported: string[];
  can: Record<string, boolean>;
  has_battery: boolean;
  properties: Record<string, unknown>;
}
