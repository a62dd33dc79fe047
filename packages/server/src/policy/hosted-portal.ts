import { attempt, okOnly } from "./answers.ts";
import {
  filteredBy,
  name,
  newKey,
  optionalIds,
  optionalKey,
  requiredId,
  requiredIds,
  requiredOfSession,
  text,
} from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { readsInSession, writesInSession } from "./rows.ts";

const answer = {
  payload: "customer",
  resource: "customer",
  namesCustomer: false,
  strip: [],
  reach: "nothing",
} as const satisfies Answer;

const grant = { ...answer, resource: "access_grant" } as const satisfies Answer;
const organizes = { features: ["organize"], permission: "spaces.configure" } as const satisfies Partial<PolicyRow>;
const encodes = {
  ...writesInSession,
  commands: true,
  features: ["manage"],
  permission: "access_grants.manage",
} as const satisfies Partial<PolicyRow>;

const named = { name: { ...name, required: true } } as const;

/** Routes that Seam gives to a customer only, beside those with a file of their own. */
export const hostedPortal = {
  "/seam/customer/v1/customers/me": {
    ...readsInSession,
    parameters: {},
    features: [],
    permission: null,
    answer: { ...answer, namesCustomer: true, reach: "parameters" },
  },
  "/seam/customer/v1/portals/get": {
    ...readsInSession,
    parameters: { customer_portal_id: requiredOfSession("customer_portal") },
    features: [],
    permission: null,
    answer: { ...answer, payload: "customer_portal", resource: "customer_portal", reach: "parameters" },
  },
  "/seam/customer/v1/settings/vertical_resource_aliases/get": {
    ...readsInSession,
    parameters: {},
    features: [],
    permission: null,
    answer: { ...answer, payload: "vertical_resource_aliases", reach: "parameters" },
  },
  "/seam/customer/v1/connectors/list": {
    ...readsInSession,
    kind: "list",
    parameters: {},
    features: ["connect"],
    permission: "connected_accounts.see",
    // A connector's settings can hold a third party's secrets.
    answer: { ...answer, payload: "connectors", resource: "connector", strip: ["config"] },
  },
  "/seam/customer/v1/spaces/list": {
    ...readsInSession,
    kind: "list",
    features: ["manage", "organize"],
    permission: "spaces.see",
    parameters: {
      search: text,
      space_key: filteredBy("space", "key"),
      connected_account_id: filteredBy("connected_account"),
      parent_space_id: filteredBy("space"),
      parent_space_key: filteredBy("space", "key"),
    },
    answer: { ...answer, payload: "spaces", resource: "space", reach: "entries" },
  },
  "/seam/customer/v1/spaces/create": {
    ...writesInSession,
    ...organizes,
    parameters: {
      name: { ...name, required: true },
      space_key: newKey("space"),
      parent_space_key: optionalKey("space"),
      parent_space_name: name,
      device_ids: optionalIds("any_device"),
      acs_entrance_ids: optionalIds("acs_entrance"),
      connected_account_ids: optionalIds("connected_account", 25),
    },
    answer: { ...answer, payload: "space", resource: "space" },
  },
  "/seam/customer/v1/spaces/push_common_areas": {
    ...writesInSession,
    ...organizes,
    parameters: {
      common_areas: { type: "objects", max: 100, fields: named },
      spaces: {
        type: "objects",
        max: 100,
        fields: { ...named, common_areas: { type: "objects", max: 100, fields: named, required: true } },
      },
    },
    atLeastOne: [["common_areas", "spaces"]],
    answer: { ...okOnly("space"), reach: "nothing" },
  },
  "/seam/customer/v1/access_grants/list": {
    ...readsInSession,
    kind: "list",
    features: ["manage"],
    permission: "access_grants.see",
    parameters: {},
    answer: { ...grant, payload: "access_grants", reach: "entries" },
  },
  "/seam/customer/v1/access_grants/update": {
    ...writesInSession,
    features: ["manage"],
    permission: "access_grants.manage",
    parameters: { access_grant_id: requiredId("access_grant"), space_ids: requiredIds("space", 25) },
    answer: okOnly("access_grant"),
  },
  "/seam/customer/v1/access_methods/encode": {
    ...encodes,
    parameters: { access_method_id: requiredId("access_method"), acs_encoder_id: requiredId("acs_encoder") },
    answer: attempt,
  },
  "/seam/customer/v1/encoders/list": {
    ...readsInSession,
    kind: "list",
    features: ["manage"],
    permission: "access_grants.see",
    parameters: { space_key: filteredBy("space", "key") },
    answer: { ...answer, payload: "encoders", resource: "acs_encoder" },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
