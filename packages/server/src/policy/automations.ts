import { filteredBy, flag, oneOf, paging, text, time } from "./parameters.ts";
import { okOnly } from "./answers.ts";
import type { Answer, Parameter, PolicyRow } from "./policy-row.ts";
import { readsInSession, writesInSession } from "./rows.ts";

const answer = {
  payload: "automation",
  resource: "automation",
  namesCustomer: false,
  strip: [],
  reach: "nothing",
} as const satisfies Answer;

const degrees = { type: "number" } as const;

const preset = {
  type: "object",
  fields: {
    mode: { ...oneOf("heat", "cool", "auto"), required: true },
    fan_mode: { ...oneOf("on", "auto", "circulate"), required: true },
    heating_set_point_celsius: degrees,
    heating_set_point_fahrenheit: degrees,
    cooling_set_point_celsius: degrees,
    cooling_set_point_fahrenheit: degrees,
    is_override_allowed: { ...flag, required: true },
    max_override_period_minutes: { type: "number", min: 0, required: true },
  },
} as const satisfies Parameter;

/** A rule of access that knows no settings. */
const plainRule = (rule: string) =>
  ({
    type: "object",
    fields: { rule: { ...oneOf(rule), required: true }, config: { type: "object", fields: {} } },
  }) as const satisfies Parameter;

const access_rules = {
  type: "object",
  fields: {
    reservation_created: {
      type: "object",
      fields: {
        rule: { ...oneOf("reservation_created"), required: true },
        config: {
          type: "object",
          required: true,
          fields: {
            access_methods: { type: "strings", max: 3, among: ["card", "mobile_key", "code"], required: true },
            method_issuance_strategy: {
              ...oneOf("first_available", "first_two_available", "all_available"),
              required: true,
            },
            card_count_on_reservation_create: { type: "integer", min: 0 },
            instant_key_max_use_count: { type: "integer" },
            prefer_guest_phone_last4_as_code: flag,
            allow_shared_email_and_phone_across_user_identities: flag,
          },
        },
      },
    },
    reservation_time_updated: plainRule("reservation_time_updated"),
    reservation_spaces_updated: plainRule("reservation_spaces_updated"),
    reservation_deleted: plainRule("reservation_deleted"),
    space_name_updated: plainRule("space_name_updated"),
    staff_member_created: plainRule("staff_member_created"),
    staff_member_name_updated: plainRule("staff_member_name_updated"),
    user_identity_name_updated: plainRule("user_identity_name_updated"),
  },
} as const satisfies Parameter;

const noSettings = { type: "object", fields: {} } as const satisfies Parameter;

const climate_rules = {
  type: "object",
  fields: {
    rules: {
      type: "object",
      fields: {
        reservation_created: {
          type: "object",
          fields: {
            automated_occupied_preset: preset,
            automated_unoccupied_preset: preset,
            // Keys of presets of a thermostat, not of resources.
            occupied_preset_key: text,
            unoccupied_preset_key: text,
            precondition_minutes_before_reservation: { type: "number", min: 0 },
          },
        },
        reservation_time_updated: noSettings,
        reservation_deleted: noSettings,
      },
    },
  },
} as const satisfies Parameter;

const sees = {
  ...readsInSession,
  features: ["configure"],
  permission: "automations.see",
} as const satisfies Partial<PolicyRow>;

const changes = {
  features: ["configure"],
  narrowedBy: [
    "allow_access_automation_rule_customization",
    "allow_climate_automation_rule_customization",
    "allow_instant_key_customization",
  ],
  permission: "automations.configure",
} as const satisfies Partial<PolicyRow>;

export const automations = {
  "/seam/customer/v1/customers/automations/get": { ...sees, parameters: {}, answer },
  "/seam/customer/v1/customers/automations/update": {
    ...writesInSession,
    ...changes,
    parameters: { access_rules, climate_rules },
    atLeastOne: [["access_rules", "climate_rules"]],
    answer: { ...okOnly("automation"), reach: "nothing" },
  },
  "/seam/customer/v1/automations/delete": {
    ...writesInSession,
    ...changes,
    parameters: {},
    answer: { ...okOnly("automation"), reach: "nothing" },
  },
  "/seam/customer/v1/automation_runs/list": {
    ...sees,
    kind: "list",
    parameters: {
      automation_id: filteredBy("automation"),
      rule: text,
      success: flag,
      created_before: time,
      ...paging,
    },
    answer: { ...answer, payload: "automation_runs", resource: "automation_run" },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
