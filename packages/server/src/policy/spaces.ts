import { okOnly, places } from "./answers.ts";
import {
  filteredBy,
  name,
  newKey,
  optionalId,
  optionalIds,
  optionalKey,
  paging,
  requiredId,
  requiredIds,
  text,
  picks,
} from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { listsInjected, readsInSession, readsProven, writesProven } from "./rows.ts";

const answer = {
  payload: "spaces",
  resource: "space",
  namesCustomer: true,
  strip: [],
  reach: "entries",
} as const satisfies Answer;

const sees = { features: ["manage", "organize"], permission: "spaces.see" } as const satisfies Partial<PolicyRow>;
const configures = {
  ...writesProven,
  features: ["organize"],
  permission: "spaces.configure",
} as const satisfies Partial<PolicyRow>;

const nullableText = { ...text, nullable: true } as const;
const details = {
  customer_data: {
    type: "object",
    fields: {
      address: nullableText,
      default_checkin_time: nullableText,
      default_checkout_time: nullableText,
      time_zone: nullableText,
    },
  },
} as const;
const space_id = requiredId("space");

export const spaces = {
  "/spaces/list": {
    ...listsInjected,
    ...sees,
    parameters: {
      space_key: filteredBy("space", "key"),
      parent_space_id: optionalId("space"),
      parent_space_key: optionalKey("space"),
      connected_account_id: optionalId("connected_account"),
      search: text,
      ...paging,
    },
    answer,
  },
  "/spaces/get": {
    ...readsProven,
    ...sees,
    parameters: { space_id: optionalId("space"), space_key: optionalKey("space") },
    exactlyOne: [["space_id", "space_key"]],
    answer: { ...answer, payload: "space" },
  },
  "/spaces/get_related": {
    ...readsProven,
    ...sees,
    kind: "related",
    parameters: {
      space_ids: optionalIds("space", 25),
      space_keys: { ...optionalKey("space"), type: "strings", max: 25 },
      ...picks,
    },
    exactlyOne: [["space_ids", "space_keys"]],
    answer: {
      ...answer,
      payload: "batch",
      batch: {
        ...places,
        acs_systems: "acs_system",
        connected_accounts: "connected_account",
        access_methods: "access_method",
      },
    },
  },
  "/spaces/create": {
    ...configures,
    customer: "injected",
    parameters: {
      name: { ...name, required: true },
      space_key: newKey("space"),
      device_ids: optionalIds("any_device"),
      acs_entrance_ids: optionalIds("acs_entrance"),
      connected_account_ids: optionalIds("connected_account", 25),
      ...details,
    },
    answer: { ...answer, payload: "space", reach: "nothing" },
  },
  "/spaces/update": {
    ...configures,
    parameters: {
      space_id: optionalId("space"),
      space_key: optionalKey("space"),
      name,
      parent_space_id: optionalId("space"),
      parent_space_key: optionalKey("space"),
      device_ids: optionalIds("any_device"),
      acs_entrance_ids: optionalIds("acs_entrance"),
      ...details,
    },
    exactlyOne: [["space_id", "space_key"]],
    answer: { ...answer, payload: "space" },
  },
  "/spaces/delete": { ...configures, parameters: { space_id }, answer: okOnly("space") },
  "/spaces/add_devices": {
    ...configures,
    parameters: { space_id, device_ids: requiredIds("any_device") },
    answer: okOnly("space"),
  },
  "/spaces/remove_devices": {
    ...configures,
    parameters: { space_id, device_ids: requiredIds("any_device") },
    answer: okOnly("space"),
  },
  "/spaces/add_acs_entrances": {
    ...configures,
    parameters: { space_id, acs_entrance_ids: requiredIds("acs_entrance") },
    answer: okOnly("space"),
  },
  "/spaces/remove_acs_entrances": {
    ...configures,
    parameters: { space_id, acs_entrance_ids: requiredIds("acs_entrance") },
    answer: okOnly("space"),
  },
  "/spaces/add_connected_account": {
    ...configures,
    parameters: { space_id, connected_account_id: requiredId("connected_account") },
    answer: okOnly("space"),
  },
  "/spaces/remove_connected_account": {
    ...configures,
    parameters: { space_id, connected_account_id: requiredId("connected_account") },
    answer: okOnly("space"),
  },
  "/seam/partner/v1/building_blocks/spaces/auto_map": {
    ...readsInSession,
    kind: "list",
    features: ["organize"],
    permission: "spaces.see",
    parameters: { connected_account_id: optionalId("connected_account") },
    answer: { ...answer, namesCustomer: false, reach: "nothing" },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
