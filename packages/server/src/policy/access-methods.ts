import { attempt, okOnly, places } from "./answers.ts";
import { optionalId, optionalKey, requiredId, requiredIds, picks } from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { readsProven, writesProven } from "./rows.ts";

const answer = {
  payload: "access_methods",
  resource: "access_method",
  namesCustomer: false,
  strip: [],
  reach: "parameters",
} as const satisfies Answer;

const sees = {
  ...readsProven,
  features: ["manage"],
  permission: "access_grants.see",
} as const satisfies Partial<PolicyRow>;
const manages = {
  ...writesProven,
  features: ["manage"],
  permission: "access_grants.manage",
} as const satisfies Partial<PolicyRow>;

const access_method_id = requiredId("access_method");

export const accessMethods = {
  "/access_methods/list": {
    ...sees,
    kind: "list",
    parameters: {
      access_grant_id: optionalId("access_grant"),
      access_grant_key: optionalKey("access_grant"),
      access_code_id: optionalId("access_code"),
      acs_entrance_id: optionalId("acs_entrance"),
      device_id: optionalId("device"),
      space_id: optionalId("space"),
    },
    atLeastOne: [["access_grant_id", "access_grant_key", "access_code_id", "acs_entrance_id", "device_id", "space_id"]],
    answer,
  },
  "/access_methods/get": {
    ...sees,
    parameters: { access_method_id },
    answer: { ...answer, payload: "access_method" },
  },
  "/access_methods/get_related": {
    ...sees,
    kind: "related",
    parameters: {
      access_method_ids: requiredIds("access_method", 25),
      ...picks,
    },
    answer: {
      ...answer,
      payload: "batch",
      // Keys and sessions of guests stay behind.
      batch: {
        ...places,
        access_grants: "access_grant",
        access_methods: "access_method",
      },
    },
  },
  "/access_methods/delete": {
    ...manages,
    parameters: { access_method_id: optionalId("access_method"), access_grant_id: optionalId("access_grant") },
    exactlyOne: [["access_method_id", "access_grant_id"]],
    answer: okOnly("access_method"),
  },
  "/access_methods/unlock_door": {
    ...writesProven,
    commands: true,
    features: ["manage"],
    permission: "entrances.control",
    parameters: { access_method_id, acs_entrance_id: requiredId("acs_entrance") },
    answer: attempt,
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
