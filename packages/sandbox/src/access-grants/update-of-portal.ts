import { z } from "zod";
import { field } from "../http/field.ts";
import { findAllOwn } from "../http/find-all-own.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { changeSpaces } from "./change-spaces.ts";
import { checkReservation } from "./check-reservation.ts";

/** `/seam/customer/v1/access_grants/update`: the one way to give a grant other spaces. */
export const updateAccessGrantOfPortal = route({
  path: "/seam/customer/v1/access_grants/update",
  methods: VERBS.update,
  auth: ["client_session_with_customer"],
  params: z.object({ access_grant_id: field.id, space_ids: field.ids }),
  handle: (context) => {
    const { store, params } = context;
    const grant = findOwn(context, "access_grants", { access_grant_id: params.access_grant_id });
    const space_ids = new Set(findAllOwn(context, "spaces", params.space_ids).map(({ space_id }) => space_id));
    if (grant.is_being_deleted) throw invalidInput("This grant is being deleted", "access_grant_id");
    const { device_ids, acs_entrance_ids, reservation_key } = grant;
    if (space_ids.size + device_ids.size + acs_entrance_ids.size === 0) {
      throw invalidInput("Name at least one space: the grant has no other door", "space_ids");
    }
    if (reservation_key !== undefined) {
      checkReservation(store, reservation_key, { space_ids, device_ids, acs_entrance_ids }, grant);
    }
    changeSpaces(store, grant, space_ids);
    return {};
  },
});
