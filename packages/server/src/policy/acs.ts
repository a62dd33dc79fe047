import { attempt } from "./answers.ts";
import {
  filteredBy,
  limit,
  optionalId,
  optionalIds,
  paging,
  requiredId,
  requiredOfSession,
  text,
} from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { listsInjected, readsProven, writesInSession, writesProven } from "./rows.ts";

const entrance = {
  payload: "acs_entrances",
  resource: "acs_entrance",
  namesCustomer: false,
  strip: [],
  reach: "entries",
} as const satisfies Answer;
const system = {
  ...entrance,
  payload: "acs_systems",
  resource: "acs_system",
  reach: "nothing",
} as const satisfies Answer;
const encoder = { ...system, payload: "acs_encoders", resource: "acs_encoder" } as const satisfies Answer;

const sees = {
  features: ["manage", "organize", "connect"],
  permission: "entrances.see",
} as const satisfies Partial<PolicyRow>;
const encodes = {
  commands: true,
  features: ["manage"],
  permission: "access_grants.manage",
} as const satisfies Partial<PolicyRow>;

export const acs = {
  "/acs/systems/list": {
    ...listsInjected,
    ...sees,
    parameters: { connected_account_id: optionalId("connected_account"), search: text },
    answer: system,
  },
  "/acs/systems/get": {
    ...readsProven,
    ...sees,
    parameters: { acs_system_id: requiredId("acs_system") },
    answer: { ...system, payload: "acs_system" },
  },
  "/acs/entrances/list": {
    ...listsInjected,
    ...sees,
    parameters: {
      acs_entrance_ids: { ...filteredBy("acs_entrance"), type: "strings", max: 100 },
      acs_system_id: optionalId("acs_system"),
      connected_account_id: optionalId("connected_account"),
      space_id: optionalId("space"),
      search: text,
      ...paging,
    },
    answer: entrance,
  },
  "/acs/entrances/get": {
    ...readsProven,
    ...sees,
    parameters: { acs_entrance_id: requiredId("acs_entrance") },
    answer: { ...entrance, payload: "acs_entrance" },
  },
  "/acs/encoders/list": {
    ...readsProven,
    kind: "list",
    features: ["manage"],
    permission: "access_grants.see",
    parameters: {
      acs_system_id: optionalId("acs_system"),
      acs_system_ids: optionalIds("acs_system"),
      acs_encoder_ids: optionalIds("acs_encoder", 25),
      limit,
      page_cursor: paging.page_cursor,
    },
    exactlyOne: [["acs_system_id", "acs_system_ids", "acs_encoder_ids"]],
    answer: encoder,
  },
  "/acs/encoders/encode_credential": {
    ...writesProven,
    ...encodes,
    parameters: { acs_encoder_id: requiredId("acs_encoder"), access_method_id: requiredId("access_method") },
    answer: attempt,
  },
  "/acs/encoders/scan_to_assign_credential": {
    ...writesInSession,
    ...encodes,
    parameters: { acs_encoder_id: requiredId("acs_encoder"), user_identity_id: requiredOfSession("user_identity") },
    answer: attempt,
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
