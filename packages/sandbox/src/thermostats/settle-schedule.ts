import type { Device } from "../devices/device.ts";
import { reachError } from "../locks/reach-error.ts";
import type { Store } from "../store/store.ts";
import { PRESET_GONE_ERROR } from "../undocumented.ts";
import { activatePreset } from "./activate-preset.ts";
import { changeClimate } from "./change-climate.ts";
import { climateOf } from "./climate-of.ts";

/** Puts the schedule that is in force into effect, or the fallback preset after the last one; of several, the one that began last is in force. */
export function settleSchedule(store: Store, device: Device, at: number): void {
  const climate = climateOf(device);
  const [schedule] = store.thermostat_schedules
    .by("device_id", device.device_id)
    .filter(({ starts_at, ends_at }) => starts_at <= at && at < ends_at)
    .toSorted((a, b) => b.starts_at - a.starts_at);
  const active = climate.active_thermostat_schedule_id ?? undefined;
  if (schedule?.thermostat_schedule_id === active) return;
  const key = schedule ? schedule.climate_preset_key : climate.fallback_climate_preset_key;
  const preset = climate.available_climate_presets?.find(({ climate_preset_key }) => climate_preset_key === key);
  const unreachable = reachError(store, device);
  const problem = unreachable ?? (preset ? null : PRESET_GONE_ERROR);
  if (schedule) {
    schedule.errors = problem ? [{ code: problem.type, message: problem.message, created_at: at }] : [];
  }
  // It is settled anew once the thermostat can be reached.
  if (unreachable) return;
  device.override_due = undefined;
  changeClimate(device, {
    active_thermostat_schedule_id: schedule && preset ? schedule.thermostat_schedule_id : null,
    is_temporary_manual_override_active: false,
  });
  if (preset) activatePreset(store, device, preset, at, { schedule, is_fallback: !schedule });
}
