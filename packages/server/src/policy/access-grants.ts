import { okOnly, places } from "./answers.ts";
import {
  filteredBy,
  name,
  newKey,
  oneOf,
  optionalId,
  optionalIds,
  optionalKey,
  paging,
  requiredId,
  text,
  time,
  picks,
} from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { listsInjected, readsInSession, readsProven, writesInSession, writesProven } from "./rows.ts";

const answer = {
  payload: "access_grants",
  resource: "access_grant",
  namesCustomer: false,
  strip: [],
  reach: "entries",
} as const satisfies Answer;

const sees = { features: ["manage"], permission: "access_grants.see" } as const satisfies Partial<PolicyRow>;
const manages = { features: ["manage"], permission: "access_grants.manage" } as const satisfies Partial<PolicyRow>;

const access_grant_id = requiredId("access_grant");
const times = { starts_at: time, ends_at: { ...time, nullable: true } } as const;
const nullableText = { ...text, nullable: true } as const;
const requested_access_methods = {
  type: "objects",
  max: 10,
  required: true,
  fields: {
    mode: { ...oneOf("code", "card", "mobile_key", "cloud_key"), required: true },
    code: { type: "string", max: 9 },
    instant_key_max_use_count: { type: "integer" },
  },
} as const;

export const accessGrants = {
  "/access_grants/list": {
    ...listsInjected,
    ...sees,
    parameters: {
      access_grant_ids: { ...filteredBy("access_grant"), type: "strings", max: 100 },
      access_grant_key: filteredBy("access_grant", "key"),
      reservation_key: filteredBy("reservation", "key"),
      user_identity_id: filteredBy("user_identity"),
      access_code_id: optionalId("access_code"),
      acs_entrance_id: optionalId("acs_entrance"),
      acs_system_id: optionalId("acs_system"),
      device_id: optionalId("device"),
      space_id: optionalId("space"),
      search: text,
      ...paging,
    },
    answer,
  },
  "/access_grants/get": {
    ...readsProven,
    ...sees,
    parameters: { access_grant_id: optionalId("access_grant"), access_grant_key: optionalKey("access_grant") },
    exactlyOne: [["access_grant_id", "access_grant_key"]],
    answer: { ...answer, payload: "access_grant" },
  },
  "/access_grants/get_related": {
    ...readsProven,
    ...sees,
    kind: "related",
    parameters: {
      access_grant_ids: optionalIds("access_grant", 25),
      access_grant_keys: { ...optionalKey("access_grant"), type: "strings", max: 25 },
      ...picks,
    },
    exactlyOne: [["access_grant_ids", "access_grant_keys"]],
    answer: {
      ...answer,
      payload: "batch",
      batch: {
        ...places,
        acs_systems: "acs_system",
        connected_accounts: "connected_account",
        access_methods: "access_method",
        user_identities: "user_identity",
      },
    },
  },
  // A grant made in the customer's own session is the customer's, and so must the person be that it names.
  "/access_grants/create": {
    ...writesInSession,
    ...manages,
    narrowedBy: ["allow_instant_key_customization"],
    parameters: {
      user_identity_id: filteredBy("user_identity"),
      user_identity: {
        type: "object",
        fields: { full_name: nullableText, email_address: nullableText, phone_number: nullableText },
      },
      requested_access_methods,
      device_ids: optionalIds("device"),
      acs_entrance_ids: optionalIds("acs_entrance"),
      space_ids: optionalIds("space", 25),
      space_keys: { ...optionalKey("space"), type: "strings", max: 25 },
      access_grant_key: newKey("access_grant"),
      name: { ...name, nullable: true },
      ...times,
    },
    exactlyOne: [["user_identity_id", "user_identity"]],
    atLeastOne: [["space_ids", "space_keys", "device_ids", "acs_entrance_ids"]],
    answer: { ...answer, payload: "access_grant", reach: "parameters" },
  },
  "/access_grants/update": {
    ...writesProven,
    ...manages,
    parameters: {
      access_grant_id: optionalId("access_grant"),
      access_grant_key: optionalKey("access_grant"),
      name: { ...name, nullable: true },
      ...times,
    },
    exactlyOne: [["access_grant_id", "access_grant_key"]],
    answer: okOnly("access_grant"),
  },
  "/access_grants/delete": {
    ...writesProven,
    ...manages,
    parameters: { access_grant_id },
    answer: okOnly("access_grant"),
  },
  "/access_grants/request_access_methods": {
    ...writesProven,
    ...manages,
    narrowedBy: ["allow_instant_key_customization"],
    parameters: { access_grant_id, requested_access_methods },
    answer: { ...answer, payload: "access_grant" },
  },
  "/user_identities/get": {
    ...readsInSession,
    features: ["manage"],
    permission: "user_identities.see",
    parameters: {
      user_identity_id: filteredBy("user_identity"),
      user_identity_key: filteredBy("user_identity", "key"),
    },
    exactlyOne: [["user_identity_id", "user_identity_key"]],
    answer: {
      payload: "user_identity",
      resource: "user_identity",
      namesCustomer: false,
      strip: [],
      reach: "nothing",
    },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
