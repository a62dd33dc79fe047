import { attemptIfAny, okOnly } from "./answers.ts";
import {
  filteredBy,
  flag,
  name,
  oneOf,
  optionalId,
  optionalKey,
  paging,
  requiredId,
  requiredIds,
  text,
  texts,
  time,
} from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { listsInjected, readsProven, writesProven } from "./rows.ts";

const answer = {
  payload: "access_codes",
  resource: "access_code",
  namesCustomer: false,
  strip: [],
  reach: "entries",
} as const satisfies Answer;

const sees = { features: ["manage"], permission: "access_codes.see" } as const satisfies Partial<PolicyRow>;
const manages = {
  ...writesProven,
  features: ["manage"],
  permission: "access_codes.manage",
} as const satisfies Partial<PolicyRow>;

const access_code_id = requiredId("access_code");
const unmanaged_access_code_id = requiredId("unmanaged_access_code");
const device_id = requiredId("device");

const search = { ...text, reveals: true } as const;

const shared = {
  name,
  code: { type: "string", max: 12 },
  preferred_code_length: { type: "integer", min: 4, max: 12 },
  starts_at: time,
  ends_at: time,
  prefer_native_scheduling: flag,
  attempt_for_offline_device: flag,
  is_external_modification_allowed: flag,
  use_backup_access_code_pool: flag,
} as const;

const ofOne = {
  ...shared,
  max_time_rounding: oneOf("1hour", "1day", "1h", "1d"),
  use_offline_access_code: flag,
  is_offline_access_code: flag,
  is_one_time_use: flag,
} as const;

export const accessCodes = {
  "/access_codes/list": {
    ...listsInjected,
    ...sees,
    parameters: {
      device_id: optionalId("device"),
      access_code_ids: { ...filteredBy("access_code"), type: "strings", max: 100 },
      access_grant_id: optionalId("access_grant"),
      access_grant_key: optionalKey("access_grant"),
      access_method_id: optionalId("access_method"),
      search,
      ...paging,
    },
    atLeastOne: [["device_id", "access_code_ids", "access_grant_id", "access_grant_key", "access_method_id"]],
    answer,
  },
  "/access_codes/get": {
    ...readsProven,
    ...sees,
    parameters: { access_code_id },
    answer: { ...answer, payload: "access_code" },
  },
  "/access_codes/get_timeline": {
    ...readsProven,
    ...sees,
    kind: "list",
    parameters: {
      access_code_id,
      after: time,
      before: time,
      event_types: texts,
      limit: { type: "integer", max: 200, fallback: 100 },
    },
    answer: { ...answer, payload: "timeline_events", reach: "parameters" },
  },
  "/access_codes/create": {
    ...manages,
    parameters: { device_id, ...ofOne },
    answer: { ...answer, payload: "access_code", also: ["action_attempt"] },
  },
  "/access_codes/create_multiple": {
    ...manages,
    parameters: {
      device_ids: requiredIds("device"),
      behavior_when_code_cannot_be_shared: oneOf("throw", "create_random_code"),
      ...shared,
    },
    answer,
  },
  "/access_codes/update": {
    ...manages,
    parameters: { access_code_id, type: oneOf("ongoing", "time_bound"), is_managed: flag, ...ofOne },
    answer: attemptIfAny,
  },
  "/access_codes/delete": { ...manages, parameters: { access_code_id }, answer: attemptIfAny },
  "/access_codes/generate_code": {
    ...readsProven,
    features: ["manage"],
    permission: "access_codes.manage",
    parameters: { device_id },
    answer: { ...answer, payload: "generated_code", reach: "parameters" },
  },
  "/access_codes/pull_backup_access_code": {
    ...manages,
    parameters: { access_code_id },
    answer: { ...answer, payload: "access_code", also: ["backup_access_code"] },
  },
  "/access_codes/unmanaged/list": {
    ...readsProven,
    ...sees,
    kind: "list",
    parameters: { device_id, search, ...paging },
    answer: { ...answer, resource: "unmanaged_access_code" },
  },
  "/access_codes/unmanaged/get": {
    ...readsProven,
    ...sees,
    parameters: { access_code_id: unmanaged_access_code_id },
    answer: { ...answer, payload: "access_code", resource: "unmanaged_access_code" },
  },
  "/access_codes/unmanaged/convert_to_managed": {
    ...manages,
    parameters: {
      access_code_id: unmanaged_access_code_id,
      is_external_modification_allowed: flag,
      force: flag,
    },
    answer: okOnly("unmanaged_access_code"),
  },
  "/access_codes/unmanaged/delete": {
    ...manages,
    parameters: { access_code_id: unmanaged_access_code_id },
    answer: attemptIfAny,
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
