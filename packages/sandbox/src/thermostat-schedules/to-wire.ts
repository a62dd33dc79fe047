import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { ThermostatSchedule } from "./thermostat-schedule.ts";

/** A thermostat schedule as Seam shows it. */
export function toWireSchedule(store: Store, schedule: ThermostatSchedule): Record<string, unknown> {
  return {
    thermostat_schedule_id: schedule.thermostat_schedule_id,
    device_id: schedule.device_id,
    name: schedule.name,
    climate_preset_key: schedule.climate_preset_key,
    starts_at: toIso(schedule.starts_at),
    ends_at: toIso(schedule.ends_at),
    is_override_allowed: schedule.is_override_allowed,
    max_override_period_minutes: schedule.max_override_period_minutes,
    errors: toWireIssues("error_code", schedule.errors),
    workspace_id: store.workspace_id,
    created_at: toIso(schedule.created_at),
  };
}
