import type { Device } from "../devices/device.ts";
import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import type { ThermostatSchedule } from "../thermostat-schedules/thermostat-schedule.ts";
import { changeClimate } from "./change-climate.ts";
import type { ClimatePreset } from "./climate.ts";
import { runClimate } from "./run-climate.ts";

interface Cause {
  schedule?: ThermostatSchedule | undefined;
  is_fallback?: boolean;
}

/** Sets a thermostat to a preset, by command, by its schedule, or because there is no schedule any more. */
export function activatePreset(
  store: Store,
  device: Device,
  preset: ClimatePreset,
  at: number,
  { schedule, is_fallback = false }: Cause = {},
): void {
  const manual_override_allowed = schedule ? schedule.is_override_allowed : preset.manual_override_allowed;
  changeClimate(device, { current_climate_setting: { ...preset, manual_override_allowed } });
  addDeviceEvent(store, device, "thermostat.climate_preset_activated", at, {
    climate_preset_key: preset.climate_preset_key,
    is_fallback_climate_preset: is_fallback,
    thermostat_schedule_id: schedule?.thermostat_schedule_id ?? null,
  });
  runClimate(store, device, at);
}
