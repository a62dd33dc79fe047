import type { Route } from "../http/route.ts";
import { getStaffMember } from "./get.ts";
import { listStaffMembers } from "./list.ts";

/** The routes of staff. */
export const staffMemberRoutes: readonly Route[] = [getStaffMember, listStaffMembers];
