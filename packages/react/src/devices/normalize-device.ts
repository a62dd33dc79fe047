import { listOf } from "../api/list-of.ts";
import type { Device, DeviceProperties } from "../api/resources.ts";
import { withoutNulls } from "../api/without-nulls.ts";

/** Makes a row safe to draw: what is missing or null becomes empty, and a row without an id is dropped. */
export function normalizeDevices(rows: readonly unknown[]): Device[] {
  return rows.flatMap((row) => {
    const device = withoutNulls(row) as Partial<Device>;
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
        properties: normalizeProperties(withoutNulls(device.properties)),
      },
    ];
  });
}

function normalizeProperties(properties: Partial<DeviceProperties>): DeviceProperties {
  const battery = withoutNulls(properties.battery) as Partial<NonNullable<DeviceProperties["battery"]>>;
  const { status = "", level = properties.battery_level } = battery;
  return {
    ...properties,
    battery: properties.battery && level !== undefined ? { ...battery, level, status } : undefined,
  };
}
