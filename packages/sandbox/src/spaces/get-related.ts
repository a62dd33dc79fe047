import { z } from "zod";
import { toWireAccount } from "../connected-accounts/to-wire.ts";
import { toWireDevice } from "../devices/to-wire.ts";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { accountsOfSpace } from "./accounts-of-space.ts";
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
    const { space_ids, space_keys, include = KINDS, exclude = [] } = params;
    if (!space_ids && !space_keys) throw invalidInput("Must specify either space_ids or space_keys");
    const spaces = new Set([
      ...(space_ids ?? []).map((space_id) => findOwn(context, "spaces", { space_id })),
      ...(space_keys ?? []).map((space_key) => findOwn(context, "spaces", { space_key })),
    ]);
    const scope = scopeOf(store, caller);
    const devices = new Set([...spaces].flatMap((space) => [...space.device_ids]));
    const accounts = new Set([...spaces].flatMap((space) => [...accountsOfSpace(store, space)]));
    const parts: Partial<Record<(typeof KINDS)[number], () => object[]>> = {
      spaces: () => [...spaces].map((space) => toWireSpace(store, space)),
      devices: () =>
        [...devices]
          .flatMap((id) => store.devices.get(id) ?? [])
          .filter((device) => device.is_managed && scope.owns(device))
          .map((device) => toWireDevice(store, device, origin)),
      connected_accounts: () =>
        [...accounts]
          .flatMap((id) => store.connected_accounts.get(id) ?? [])
          .filter((account) => scope.owns(account))
          .map((account) => toWireAccount(account, origin)),
    };
    const wanted = KINDS.filter((kind) => include.includes(kind) && !exclude.includes(kind));
    return { batch: Object.fromEntries(wanted.flatMap((kind) => (parts[kind] ? [[kind, parts[kind]()]] : []))) };
  },
});
