import { z } from "zod";
import { findProfile } from "../customization-profiles/find-profile.ts";
import { ApiError } from "../http/api-error.ts";
import { field } from "../http/field.ts";
import { findAllOwn } from "../http/find-all-own.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { ownerOf } from "../http/owner-of.ts";
import { route, type RouteContext } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { DUPLICATE } from "../undocumented.ts";
import { addIdentity } from "../user-identities/add-identity.ts";
import { identityFields } from "../user-identities/identity-fields.ts";
import { addGrant } from "./add-grant.ts";
import { checkReservation } from "./check-reservation.ts";
import { readTimes } from "./read-times.ts";
import { requestedField } from "./requested-field.ts";
import { toWireGrant } from "./to-wire.ts";

const params = z.object({
  user_identity_id: field.id.optional(),
  user_identity: z.strictObject(identityFields).optional(),
  requested_access_methods: z.array(requestedField),
  space_ids: field.ids.optional(),
  space_keys: z.array(z.string().min(1)).optional(),
  device_ids: field.ids.optional(),
  acs_entrance_ids: field.ids.optional(),
  access_grant_key: z.string().min(1).optional(),
  reservation_key: z.string().optional(),
  name: z.string().nullish(),
  starts_at: field.timestamp.optional(),
  ends_at: field.timestamp.nullish(),
  customization_profile_id: field.id.optional(),
});

type Context = RouteContext<z.output<typeof params>>;

/** `/access_grants/create` */
export const createAccessGrant = route({
  path: "/access_grants/create",
  methods: VERBS.action,
  auth: ["api_key", "client_session_with_customer"],
  params,
  handle: (context) => {
    const { store, params: asked } = context;
    const doors = doorsAsked(context);
    const times = readTimes(asked, store.clock.now());
    const { access_grant_key, reservation_key, customization_profile_id } = asked;
    if (customization_profile_id !== undefined) findProfile(store, doors.customer_key, customization_profile_id);
    if (access_grant_key !== undefined && store.access_grants.find("access_grant_key", access_grant_key)) {
      const message = `There is already an access grant with this access_grant_key: ${access_grant_key}`;
      throw new ApiError({ ...DUPLICATE, type: "duplicate_access_grant_key", message });
    }
    if (reservation_key !== undefined) checkReservation(store, reservation_key, doors);
    const { customer_key, ...named } = doors;
    // Last of all that can be refused, since it makes a person.
    const user_identity_id = personOf(context, customer_key);
    const grant = addGrant(store, { ...asked, ...named, ...times, user_identity_id, customer_key });
    return { access_grant: toWireGrant(store, grant) };
  },
});

/** The doors that were asked for, each the caller's own, and whose they are. */
function doorsAsked(context: Context) {
  const { store, caller, params: asked } = context;
  const spaces = [
    ...findAllOwn(context, "spaces", asked.space_ids),
    ...(asked.space_keys ?? []).map((space_key) => findOwn(context, "spaces", { space_key })),
  ];
  const devices = findAllOwn(context, "devices", asked.device_ids);
  const entrances = findAllOwn(context, "acs_entrances", asked.acs_entrance_ids);
  const all = [...spaces, ...devices, ...entrances];
  if (all.length === 0) throw invalidInput("Name at least one space, device or entrance", "space_ids");
  const owners = all.map((thing) => ownerOf(store, thing).customer_key);
  return {
    customer_key: scopeOf(store, caller).customer_key ?? owners.find((key) => key !== undefined),
    space_ids: new Set(spaces.map(({ space_id }) => space_id)),
    device_ids: new Set(devices.map(({ device_id }) => device_id)),
    acs_entrance_ids: new Set(entrances.map(({ acs_entrance_id }) => acs_entrance_id)),
  };
}

function personOf(context: Context, customer_key: string | undefined): string {
  const { user_identity_id, user_identity } = context.params;
  if ((user_identity_id === undefined) === (user_identity === undefined)) {
    throw invalidInput("Must specify either user_identity_id or user_identity", "user_identity_id");
  }
  if (user_identity_id !== undefined) findOwn(context, "user_identities", { user_identity_id });
  return user_identity_id ?? addIdentity(context.store, { ...user_identity, customer_key }).user_identity_id;
}
