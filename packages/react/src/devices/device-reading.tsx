"use client";
import type { ReactNode } from "react";
import type { Device } from "../api/resources.ts";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import type { IconName } from "../ui/icon.tsx";
import { StateWord } from "../ui/state-word.tsx";
import type { DeviceEntry } from "./device-entry.ts";
import { devicesText, type DevicesTextKey } from "./devices.text.ts";

/** What a thermostat or sensor reads now, in short; nothing where it says nothing. */
export function DeviceReading({ entry: { device, kind } }: { entry: DeviceEntry }): ReactNode {
  const t = useText(devicesText);
  const format = useFormat();
  const { properties } = device;
  if (kind === "thermostat") {
    const mode = climateMode(device);
    const temperature = properties.temperature_celsius;
    if (temperature === undefined && mode === undefined) return null;
    return (
      <StateWord icon={mode?.icon}>
        {temperature !== undefined && <span className="cp-number">{format.temperature(temperature)}</span>}
        {temperature !== undefined && mode && " · "}
        {mode && t(mode.key)}
      </StateWord>
    );
  }
  if (kind === "noise_sensor" && properties.noise_level_decibels !== undefined)
    return (
      <StateWord>
        <span className="cp-number">{t("device.noise", { level: Math.round(properties.noise_level_decibels) })}</span>
      </StateWord>
    );
  return null;
}

const MODES = ["heat", "cool", "heat_cool", "eco", "off"] as const;

function climateMode({ properties }: Device): { key: DevicesTextKey; icon?: IconName } | undefined {
  if (properties.is_heating) return { key: "device.climate.heating", icon: "flame" };
  if (properties.is_cooling) return { key: "device.climate.cooling", icon: "snow" };
  const mode = MODES.find((known) => known === properties.current_climate_setting?.hvac_mode_setting);
  return mode && { key: `device.climate.${mode}` };
}
