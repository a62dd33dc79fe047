import { okOnly } from "./answers.ts";
import { flag, name, requiredId, text, time } from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { readsProven, writesProven } from "./rows.ts";

const answer = {
  payload: "thermostat_schedules",
  resource: "thermostat_schedule",
  namesCustomer: false,
  strip: [],
  reach: "parameters",
} as const satisfies Answer;

const reads = { ...readsProven, features: ["manage"], permission: "devices.see" } as const satisfies Partial<PolicyRow>;
const writes = {
  ...writesProven,
  features: ["manage"],
  permission: "thermostats.configure",
} as const satisfies Partial<PolicyRow>;

const overriding = {
  name,
  is_override_allowed: flag,
  max_override_period_minutes: { type: "integer", min: 0, nullable: true },
} as const;

export const thermostatSchedules = {
  "/thermostats/schedules/list": { ...reads, kind: "list", parameters: { device_id: requiredId("device") }, answer },
  "/thermostats/schedules/get": {
    ...reads,
    parameters: { thermostat_schedule_id: requiredId("thermostat_schedule") },
    answer: { ...answer, payload: "thermostat_schedule" },
  },
  "/thermostats/schedules/create": {
    ...writes,
    parameters: {
      device_id: requiredId("device"),
      climate_preset_key: { ...text, required: true },
      starts_at: { ...time, required: true },
      ends_at: { ...time, required: true },
      ...overriding,
    },
    answer: { ...answer, payload: "thermostat_schedule" },
  },
  "/thermostats/schedules/update": {
    ...writes,
    parameters: {
      thermostat_schedule_id: requiredId("thermostat_schedule"),
      climate_preset_key: text,
      starts_at: time,
      ends_at: time,
      ...overriding,
    },
    answer: okOnly("thermostat_schedule"),
  },
  "/thermostats/schedules/delete": {
    ...writes,
    parameters: { thermostat_schedule_id: requiredId("thermostat_schedule") },
    answer: okOnly("thermostat_schedule"),
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
