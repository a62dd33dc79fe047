import type { Device, DeviceProperties } from "../api/resources.ts";

/** Makes a row safe to draw: what is missing or null becomes empty, and a row without an id is dropped. */
export function normalizeDevices(rows: readonly unknown[]): Device[] {
  return rows.flatMap((row) => {
    const device = said(row) as Partial<Device>;
    if (typeof device.device_id !== "string") return [];
    return [
      {
        ...(device as Device),
        display_name: typeof device.display_name === "string" ? device.display_name : "",
        device_type: device.device_type ?? "",
        space_ids: listOf(device.space_ids),
        capabilities_supported: listOf(device.capabilities_supported),
        errors: listOf(device.errors),
        warnings: listOf(device.warnings),
        properties: normalizeProperties(said(device.properties)),
      },
    ];
  });
}

function normalizeProperties(properties: Partial<DeviceProperties>): DeviceProperties {
  const battery = said(properties.battery) as Partial<NonNullable<DeviceProperties["battery"]>>;
  const { status = "", level = properties.battery_level } = battery;
  return {
    ...properties,
    battery: properties.battery && level !== undefined ? { ...battery, level, status } : undefined,
  };
}

/** Without its nulls: there Seam says as little as where it leaves a field out, and null is not "unlocked" nor 0 degrees. */
function said(record: unknown): object {
  if (typeof record !== "object" || record === null || Array.isArray(record)) return {};
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}

function listOf<Item>(list: readonly Item[] | undefined): Item[] {
  return Array.isArray(list) ? list.filter((item) => item !== null) : [];
}
