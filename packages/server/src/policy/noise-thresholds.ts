import { attemptIfAny } from "./answers.ts";
import { name, requiredId, text } from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { readsProven, writesProven } from "./rows.ts";

const answer = {
  payload: "noise_thresholds",
  resource: "noise_threshold",
  namesCustomer: false,
  strip: [],
  reach: "parameters",
} as const satisfies Answer;

const reads = { ...readsProven, features: ["manage"], permission: "devices.see" } as const satisfies Partial<PolicyRow>;
const writes = {
  ...writesProven,
  features: ["manage"],
  permission: "noise_sensors.configure",
} as const satisfies Partial<PolicyRow>;

const device_id = requiredId("device");
const noise_threshold_id = requiredId("noise_threshold");
const levels = { name, noise_threshold_decibels: { type: "number" }, noise_threshold_nrs: { type: "number" } } as const;

export const noiseThresholds = {
  "/noise_sensors/noise_thresholds/list": { ...reads, kind: "list", parameters: { device_id }, answer },
  "/noise_sensors/noise_thresholds/get": {
    ...reads,
    parameters: { noise_threshold_id },
    answer: { ...answer, payload: "noise_threshold" },
  },
  "/noise_sensors/noise_thresholds/create": {
    ...writes,
    parameters: {
      device_id,
      starts_daily_at: { ...text, required: true },
      ends_daily_at: { ...text, required: true },
      ...levels,
    },
    answer: { ...answer, payload: "noise_threshold", also: ["action_attempt"] },
  },
  "/noise_sensors/noise_thresholds/update": {
    ...writes,
    parameters: { device_id, noise_threshold_id, starts_daily_at: text, ends_daily_at: text, ...levels },
    answer: attemptIfAny,
  },
  "/noise_sensors/noise_thresholds/delete": {
    ...writes,
    parameters: { device_id, noise_threshold_id },
    answer: attemptIfAny,
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
