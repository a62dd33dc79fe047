import { z } from "zod";
import { grantsNamed } from "../access-grants/grants-named.ts";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { inOrder } from "../store/in-order.ts";
import type { Store } from "../store/store.ts";
import type { AccessMethod } from "./access-method.ts";
import { doorsOfMethod } from "./doors-of-method.ts";
import { toWireMethod } from "./to-wire.ts";

const NAMED = [
  "access_grant_id",
  "access_grant_key",
  "space_id",
  "device_id",
  "acs_entrance_id",
  "access_code_id",
] as const;

const params = z.object({
  access_grant_id: field.id.optional(),
  access_grant_key: z.string().min(1).optional(),
  space_id: field.id.optional(),
  device_id: field.id.optional(),
  acs_entrance_id: field.id.optional(),
  access_code_id: field.id.optional(),
  limit: z.int().positive().optional(),
  page_cursor: field.cursor,
});

type Asked = z.output<typeof params>;

/** `/access_methods/list` */
export const listAccessMethods = route({
  path: "/access_methods/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params,
  handle: (context) => {
    const { store, caller, params: asked } = context;
    if (NAMED.every((name) => asked[name] === undefined)) {
      throw invalidInput(`Must specify one of ${NAMED.join(", ")}`);
    }
    const scope = scopeOf(store, caller);
    const source = inOrder([methodsAsked(store, asked)]);
    const isMeant = (method: AccessMethod): boolean => scope.owns(method) && passes(store, method, asked);
    const { limit = Number.MAX_SAFE_INTEGER } = asked;
    const { page, pagination } = paginate(source, isMeant, { ...context, params: { ...asked, limit } });
    // Seam's OpenAPI gives no pages here, its client asks for them: who does not ask is not told.
    const isPaged = asked.limit !== undefined;
    return { access_methods: page.map((method) => toWireMethod(store, method)), ...(isPaged && { pagination }) };
  },
});

function methodsAsked(store: Store, { access_grant_id, access_grant_key }: Asked): readonly AccessMethod[] {
  if (access_grant_id === undefined && access_grant_key === undefined) return store.access_methods.all;
  return grantsNamed(store, { access_grant_id, access_grant_key }).flatMap((grant) =>
    store.access_methods.by("access_grant_id", grant.access_grant_id),
  );
}

function passes(store: Store, method: AccessMethod, asked: Asked): boolean {
  const { codes, devices, entrances } = doorsOfMethod(store, method);
  const { space_id, device_id, acs_entrance_id, access_code_id } = asked;
  return (
    (access_code_id === undefined || codes.some((code) => code.access_code_id === access_code_id)) &&
    (device_id === undefined || devices.some((device) => device.device_id === device_id)) &&
    (acs_entrance_id === undefined || method.acs_entrance_ids.has(acs_entrance_id)) &&
    (space_id === undefined || [...devices, ...entrances].some(({ space_ids }) => space_ids.has(space_id)))
  );
}
