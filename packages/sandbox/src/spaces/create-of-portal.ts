import { z } from "zod";
import { field } from "../http/field.ts";
import { findAllOwn } from "../http/find-all-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { notFound } from "../http/not-found.ts";
import { route, type RouteContext } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { addSpace } from "./add-space.ts";
import { customerData, patchCustomerData } from "./customer-data.ts";
import type { Space } from "./space.ts";
import { toWireSpace } from "./to-wire.ts";

const params = z.object({
  name: z.string(),
  space_key: z.string().optional(),
  parent_space_key: z.string().optional(),
  parent_space_name: z.string().optional(),
  device_ids: field.ids.optional(),
  acs_entrance_ids: field.ids.optional(),
  connected_account_ids: field.ids.optional(),
  customer_data: customerData.optional(),
});

type Context = RouteContext<z.output<typeof params>>;

/** `/seam/customer/v1/spaces/create`: a space of the session's customer, at once under its parent. */
export const createSpaceOfPortal = route({
  path: "/seam/customer/v1/spaces/create",
  methods: VERBS.action,
  auth: ["client_session_with_customer"],
  params,
  handle: (context) => {
    const { store, caller, params: asked } = context;
    const { customer_key } = scopeOf(store, caller);
    const parent_space_id = parentOf(context)?.space_id;
    findAllOwn(context, "devices", asked.device_ids);
    findAllOwn(context, "acs_entrances", asked.acs_entrance_ids);
    findAllOwn(context, "connected_accounts", asked.connected_account_ids);
    const customer_data = patchCustomerData(undefined, asked.customer_data);
    return { space: toWireSpace(store, addSpace(store, { ...asked, customer_key, parent_space_id, customer_data })) };
  },
});

/** The customer's one space with the key and the name that were given for the parent. */
function parentOf({ store, caller, params: asked }: Context): Space | undefined {
  const { parent_space_key: key, parent_space_name: name } = asked;
  if (key === undefined && name === undefined) return undefined;
  const scope = scopeOf(store, caller);
  const [parent, another] = store.spaces
    .by("customer_key", scope.customer_key ?? "")
    .filter(
      (space) =>
        scope.owns(space) &&
        (key === undefined || space.space_key === key) &&
        (name === undefined || space.name === name),
    );
  if (!parent) throw notFound("space");
  if (another) throw invalidInput("Several spaces have this name: name the parent by its key", "parent_space_name");
  return parent;
}
