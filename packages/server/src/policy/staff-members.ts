import { filteredBy, paging, requiredOfSession, time } from "./parameters.ts";
import type { Answer, PolicyRow } from "./policy-row.ts";
import { readsInSession } from "./rows.ts";

const answer = {
  payload: "staff_members",
  resource: "staff_member",
  namesCustomer: false,
  strip: [],
  reach: "nothing",
} as const satisfies Answer;

const sees = {
  ...readsInSession,
  features: ["manage"],
  unless: "exclude_staff_management",
  permission: "staff_members.see",
} as const satisfies Partial<PolicyRow>;

export const staffMembers = {
  "/seam/customer/v1/staff_members/list": {
    ...sees,
    kind: "list",
    parameters: {
      space_id: filteredBy("space"),
      space_key: filteredBy("space", "key"),
      created_before: time,
      ...paging,
    },
    answer,
  },
  "/seam/customer/v1/staff_members/get": {
    ...sees,
    parameters: { staff_member_key: requiredOfSession("staff_member", "key") },
    answer: { ...answer, payload: "staff_member", also: ["spaces", "access_grant"] },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
