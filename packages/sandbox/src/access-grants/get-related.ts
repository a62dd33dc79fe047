import { z } from "zod";
import { toWireMethod } from "../access-methods/to-wire.ts";
import { toWireEntrance } from "../acs-entrances/to-wire.ts";
import { toWireSystem } from "../acs-systems/to-wire.ts";
import { toWireAccount } from "../connected-accounts/to-wire.ts";
import { toWireDevice } from "../devices/to-wire.ts";
import { field } from "../http/field.ts";
import { findAllOwn } from "../http/find-all-own.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { relatedKinds } from "../http/related-kinds.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireSpace } from "../spaces/to-wire.ts";
import { toWireIdentity } from "../user-identities/to-wire.ts";
import { doorsOf } from "./doors-of.ts";

const KINDS = [
  "spaces",
  "devices",
  "acs_entrances",
  "connected_accounts",
  "acs_systems",
  "user_identities",
  "acs_access_groups",
  "access_methods",
] as const;
const kinds = z.array(z.enum(KINDS)).optional();

/** `/access_grants/get_related` */
export const getRelatedOfGrants = route({
  path: "/access_grants/get_related",
  methods: VERBS.read,
  auth: ["api_key"],
  params: z.object({
    access_grant_ids: field.ids.optional(),
    access_grant_keys: z.array(z.string()).optional(),
    include: kinds,
    exclude: kinds,
  }),
  handle: (context) => {
    const { store, origin, params } = context;
    const { access_grant_ids, access_grant_keys } = params;
    if (!access_grant_ids && !access_grant_keys) {
      throw invalidInput("Must specify either access_grant_ids or access_grant_keys");
    }
    const byKey = (access_grant_keys ?? []).map((key) => findOwn(context, "access_grants", { access_grant_key: key }));
    const grants = [...new Set([...findAllOwn(context, "access_grants", access_grant_ids), ...byKey])];
    const doors = grants.map((grant) => doorsOf(store, grant));
    const devices = [...new Set(doors.flatMap((each) => each.devices))];
    const entrances = [...new Set(doors.flatMap((each) => each.entrances))];
    const parts: Record<(typeof KINDS)[number], () => object[]> = {
      spaces: () =>
        [...new Set(grants.flatMap(({ space_ids }) => [...space_ids]))]
          .flatMap((id) => store.spaces.get(id) ?? [])
          .map((space) => toWireSpace(store, space)),
      devices: () => devices.map((device) => toWireDevice(store, device, origin)),
      acs_entrances: () => entrances.map((entrance) => toWireEntrance(entrance)),
      connected_accounts: () =>
        [...new Set([...devices, ...entrances].map(({ connected_account_id }) => connected_account_id))]
          .flatMap((id) => store.connected_accounts.get(id) ?? [])
          .map((account) => toWireAccount(account, origin)),
      acs_systems: () =>
        [...new Set(entrances.map(({ acs_system_id }) => acs_system_id))]
          .flatMap((id) => store.acs_systems.get(id) ?? [])
          .map((system) => toWireSystem(store, system, origin)),
      user_identities: () =>
        [...new Set(grants.map(({ user_identity_id }) => user_identity_id))]
          .flatMap((id) => store.user_identities.get(id) ?? [])
          .map((identity) => toWireIdentity(store, identity)),
      acs_access_groups: () => [],
      access_methods: () =>
        grants
          .flatMap(({ access_grant_id }) => store.access_methods.by("access_grant_id", access_grant_id))
          .map((method) => toWireMethod(store, method)),
    };
    return { batch: Object.fromEntries(relatedKinds(KINDS, params).map((kind) => [kind, parts[kind]()])) };
  },
});
