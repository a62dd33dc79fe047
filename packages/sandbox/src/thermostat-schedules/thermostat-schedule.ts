import type { Issue } from "../store/issue.ts";

/** A thermostat schedule as the sandbox keeps it: a preset for some time. */
export interface ThermostatSchedule {
  sequence: number;
  thermostat_schedule_id: string;
  device_id: string;
  name: string | null;
  climate_preset_key: string;
  starts_at: number;
  ends_at: number;
  is_override_allowed: boolean;
  /** How long an override lasts; `null` and 0 let it last until the next preset. */
  max_override_period_minutes: number | null;
  errors: Issue[];
  created_at: number;
}
