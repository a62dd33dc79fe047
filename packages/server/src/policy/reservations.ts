import { filteredBy, oneOf, paging, requiredOfSession, text, time } from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { readsInSession } from "./rows.ts";

const answer = {
  payload: "reservations",
  resource: "reservation",
  namesCustomer: false,
  strip: [],
  reach: "nothing",
} as const satisfies Answer;

const sees = {
  ...readsInSession,
  features: ["manage"],
  unless: "exclude_reservation_management",
  permission: "reservations.see",
} as const satisfies Partial<PolicyRow>;

export const reservations = {
  "/seam/customer/v1/reservations/list": {
    ...sees,
    kind: "list",
    parameters: {
      space_id: filteredBy("space"),
      space_key: filteredBy("space", "key"),
      user_identity_id: filteredBy("user_identity"),
      connected_account_id: filteredBy("connected_account"),
      between: { type: "time_range" },
      created_after: time,
      created_before: time,
      search: text,
      ...paging,
    },
    answer,
  },
  "/seam/customer/v1/reservations/get": {
    ...sees,
    parameters: {
      reservation_id: filteredBy("reservation"),
      reservation_key: filteredBy("reservation", "key"),
    },
    exactlyOne: [["reservation_id", "reservation_key"]],
    answer: { ...answer, payload: "reservation" },
  },
  "/seam/customer/v1/reservations/list_access_grants": {
    ...sees,
    kind: "list",
    parameters: { reservation_key: requiredOfSession("reservation", "key") },
    answer: { ...answer, payload: "access_grants", resource: "access_grant" },
  },
  "/seam/customer/v1/spaces/list_reservations": {
    ...sees,
    kind: "list",
    parameters: { space_key: requiredOfSession("space", "key"), issued_status: oneOf("issued", "pending") },
    answer,
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
