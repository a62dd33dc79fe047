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
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { accountsOfSpace } from "./accounts-of-space.ts";
import { methodsOfSpaces } from "./methods-of-spaces.ts";
import { toWireSpace } from "./to-wire.ts";

const KINDS = ["spaces", "devices", "acs_entrances", "connected_accounts", "acs_systems", "access_methods"] as const;
const kinds = z.array(z.enum(KINDS)).optional();

/** `/spaces/get_related` */
export const getRelatedOfSpaces = route({
  path: "/spaces/get_related",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    space_ids: field.ids.optional(),
    space_keys: z.array(z.string()).optional(),
    include: kinds,
    exclude: kinds,
  }),
  handle: (context) => {
    const { store, caller, origin, params } = context;
    const { space_ids, space_keys } = params;
    if (!space_ids && !space_keys) throw invalidInput("Must specify either space_ids or space_keys");
    const byKey = (space_keys ?? []).map((space_key) => findOwn(context, "spaces", { space_key }));
    const spaces = [...new Set([...findAllOwn(context, "spaces", space_ids), ...byKey])];
    const scope = scopeOf(store, caller);
    const entrances = [...new Set(spaces.flatMap(({ acs_entrance_ids }) => [...acs_entrance_ids]))]
      .flatMap((id) => store.acs_entrances.get(id) ?? [])
      .filter((entrance) => scope.owns(entrance));
    const parts: Record<(typeof KINDS)[number], () => object[]> = {
      spaces: () => spaces.map((space) => toWireSpace(store, space)),
      devices: () =>
        [...new Set(spaces.flatMap(({ device_ids }) => [...device_ids]))]
          .flatMap((id) => store.devices.get(id) ?? [])
          .filter((device) => device.is_managed && scope.owns(device))
          .map((device) => toWireDevice(store, device, origin)),
      acs_entrances: () => entrances.map((entrance) => toWireEntrance(entrance)),
      connected_accounts: () =>
        [...new Set(spaces.flatMap((space) => [...accountsOfSpace(store, space)]))]
          .flatMap((id) => store.connected_accounts.get(id) ?? [])
          .filter((account) => scope.owns(account))
          .map((account) => toWireAccount(account, origin)),
      acs_systems: () =>
        [...new Set(entrances.map(({ acs_system_id }) => acs_system_id))]
          .flatMap((id) => store.acs_systems.get(id) ?? [])
          .map((system) => toWireSystem(store, system, origin)),
      access_methods: () =>
        methodsOfSpaces(store, spaces)
          .filter((method) => scope.owns(method))
          .map((method) => toWireMethod(store, method)),
    };
    return { batch: Object.fromEntries(relatedKinds(KINDS, params).map((kind) => [kind, parts[kind]()])) };
  },
});
