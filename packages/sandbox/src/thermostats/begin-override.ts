import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import { changeClimate } from "./change-climate.ts";
import { climateOf } from "./climate-of.ts";

/** While a schedule is active, what is set apart from it is an override, which ends after as long as the schedule allows. */
export function beginOverride(store: Store, device: Device, at: number): void {
  const active = store.thermostat_schedules.get(climateOf(device).active_thermostat_schedule_id ?? "");
  if (!active) return;
  changeClimate(device, { is_temporary_manual_override_active: true });
  const minutes = active.max_override_period_minutes;
  device.override_due = minutes ? at + minutes * 60_000 : undefined;
  if (device.override_due === undefined) return;
  store.agenda.add(device.override_due, "end_override", { device_id: device.device_id });
}
