import { z } from "zod";
import { toWireGrant } from "../access-grants/to-wire.ts";
import { toWireCredential } from "../acs-credentials/to-wire.ts";
import { toWireEntrance } from "../acs-entrances/to-wire.ts";
import { toWireSession } from "../client-sessions/to-wire.ts";
import { toWireDevice } from "../devices/to-wire.ts";
import { field } from "../http/field.ts";
import { findAllOwn } from "../http/find-all-own.ts";
import { relatedKinds } from "../http/related-kinds.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireSpace } from "../spaces/to-wire.ts";
import { doorsOfMethod } from "./doors-of-method.ts";
import { toWireInstantKey } from "./to-wire-instant-key.ts";
import { toWireMethod } from "./to-wire.ts";

const KINDS = [
  "spaces",
  "devices",
  "acs_entrances",
  "access_grants",
  "access_methods",
  "instant_keys",
  "client_sessions",
  "acs_credentials",
] as const;
const kinds = z.array(z.enum(KINDS)).optional();

/** `/access_methods/get_related` */
export const getRelatedOfMethods = route({
  path: "/access_methods/get_related",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ access_method_ids: field.ids, include: kinds, exclude: kinds }),
  handle: (context) => {
    const { store, caller, origin, params } = context;
    const scope = scopeOf(store, caller);
    const methods = [...new Set(findAllOwn(context, "access_methods", params.access_method_ids))];
    const doors = methods.map((method) => doorsOfMethod(store, method));
    const devices = [...new Set(doors.flatMap((each) => each.devices))];
    const entrances = [...new Set(doors.flatMap((each) => each.entrances))];
    const spaces = new Set([...devices, ...entrances].flatMap(({ space_ids }) => [...space_ids]));
    const grants = new Set(methods.map(({ access_grant_id }) => access_grant_id));
    const parts: Record<(typeof KINDS)[number], () => object[]> = {
      spaces: () =>
        [...spaces]
          .flatMap((id) => store.spaces.get(id) ?? [])
          .filter((space) => scope.owns(space))
          .map((space) => toWireSpace(store, space)),
      devices: () => devices.map((device) => toWireDevice(store, device, origin)),
      acs_entrances: () => entrances.map((entrance) => toWireEntrance(entrance)),
      access_grants: () =>
        [...grants].flatMap((id) => store.access_grants.get(id) ?? []).map((grant) => toWireGrant(store, grant)),
      access_methods: () => methods.map((method) => toWireMethod(store, method)),
      instant_keys: () => methods.flatMap((method) => toWireInstantKey(store, method)),
      client_sessions: () =>
        methods
          .flatMap(({ client_session_id }) => store.client_sessions.get(client_session_id ?? "") ?? [])
          .map((session) => toWireSession(store, session)),
      acs_credentials: () =>
        methods
          .flatMap(({ access_method_id }) => store.acs_credentials.by("access_method_id", access_method_id))
          .map((credential) => toWireCredential(store, credential)),
    };
    return { batch: Object.fromEntries(relatedKinds(KINDS, params).map((kind) => [kind, parts[kind]()])) };
  },
});
