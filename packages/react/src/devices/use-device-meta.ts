"use client";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import type { DeviceEntry } from "./device-entry.ts";
import { devicesText } from "./devices.text.ts";

/** The small print of a healthy device: where it is, whose make, how full its battery is. */
export function useDeviceMeta({ device, place, brand }: DeviceEntry): string {
  const t = useText(devicesText);
  const format = useFormat();
  const battery = device.properties.battery?.level;
  return [
    device.display_name.startsWith(place) ? "" : place,
    brand,
    battery === undefined ? "" : t("device.battery", { level: format.percent(battery) }),
  ]
    .filter(Boolean)
    .join(" · ");
}
