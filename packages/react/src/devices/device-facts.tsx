"use client";
import type { ReactNode } from "react";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import { Facts } from "../ui/facts.tsx";
import type { DeviceEntry } from "./device-entry.ts";
import { devicesText, type DevicesTextKey } from "./devices.text.ts";

/** What is known of a device, line by line; a line that nobody knows is left out. */
export function DeviceFacts({ entry }: { entry: DeviceEntry }): ReactNode {
  const t = useText(devicesText);
  const format = useFormat();
  const { device, place, brand, account } = entry;
  const p = device.properties;
  const model = [p.model?.manufacturer_display_name, p.model?.display_name].filter(Boolean).join(" ");
  const autoLock =
    p.auto_lock_enabled === undefined
      ? undefined
      : !p.auto_lock_enabled
        ? t("device.fact.autoLock.off")
        : p.auto_lock_delay_seconds === undefined
          ? t("device.fact.autoLock.on")
          : t("device.fact.autoLock.after", { seconds: p.auto_lock_delay_seconds });
  const facts: [DevicesTextKey, string | undefined][] = [
    [
      "device.fact.temperature",
      p.temperature_celsius === undefined ? undefined : format.temperature(p.temperature_celsius),
    ],
    ["device.fact.humidity", p.relative_humidity === undefined ? undefined : format.percent(p.relative_humidity)],
    [
      "device.fact.noise",
      p.noise_level_decibels === undefined
        ? undefined
        : t("device.noise", { level: Math.round(p.noise_level_decibels) }),
    ],
    [
      "device.fact.door",
      p.door_open === undefined ? undefined : t(p.door_open ? "device.fact.door.open" : "device.fact.door.closed"),
    ],
    ["device.fact.battery", p.battery && format.percent(p.battery.level)],
    ["device.fact.power", p.has_direct_power ? t("device.fact.wired") : undefined],
    [
      "device.fact.connection",
      p.online === undefined
        ? undefined
        : t(p.online ? "device.fact.connection.online" : "device.fact.connection.offline"),
    ],
    ["device.fact.autoLock", autoLock],
    ["device.fact.place", place],
    ["device.fact.account", [brand, account].filter(Boolean).join(" · ")],
    ["device.fact.model", model],
    ["device.fact.serial", p.serial_number],
  ];
  return <Facts facts={facts.map(([key, value]) => [t(key), value])} />;
}
