import type { Device } from "../api/resources.ts";

/** Makes a row safe to draw: what is missing becomes empty, and a row without an id is dropped. */
export function normalizeDevices(rows: readonly unknown[]): Device[] {
  return rows.flatMap((row) => {
    const device = row as Partial<Device> | null;
    if (typeof device?.device_id !== "string") return [];
    return [
      {
        ...(device as Device),
        display_name: typeof device.display_name === "string" ? device.display_name : "",
        device_type: device.device_type ?? "",
        space_ids: device.space_ids ?? [],
        capabilities_supported: device.capabilities_supported ?? [],
        errors: device.errors ?? [],
        warnings: device.warnings ?? [],
        properties: { ...device.properties, online: device.properties?.online ?? true },
      },
    ];
  });
}
