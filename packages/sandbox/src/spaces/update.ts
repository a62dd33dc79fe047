import { z } from "zod";
import { field } from "../http/field.ts";
import { findAllOwn } from "../http/find-all-own.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { changeMembers } from "./change-members.ts";
import { customerData, patchCustomerData } from "./customer-data.ts";
import { isWithin } from "./is-within.ts";
import { toWireSpace } from "./to-wire.ts";

/** `/spaces/update` */
export const updateSpace = route({
  path: "/spaces/update",
  methods: VERBS.update,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({
    space_id: field.id.optional(),
    space_key: z.string().optional(),
    name: z.string().optional(),
    device_ids: field.ids.optional(),
    acs_entrance_ids: field.ids.optional(),
    customer_data: customerData.optional(),
    parent_space_id: field.id.optional(),
    parent_space_key: z.string().optional(),
  }),
  handle: (context) => {
    const { store, params } = context;
    const space = findOwn(context, "spaces", params);
    if (params.space_key !== undefined && params.space_key !== space.space_key) {
      throw invalidInput("space_id and space_key name different spaces; a key can't be changed", "space_key");
    }
    const { parent_space_id: id, parent_space_key: key } = params;
    const moves = id !== undefined || key !== undefined;
    const parent = moves ? findOwn(context, "spaces", { space_id: id, space_key: key }) : undefined;
    if (parent && isWithin(store, parent, space.space_id)) {
      throw invalidInput("A space can't be moved into itself or into what is in it", "parent_space_id");
    }
    findAllOwn(context, "devices", params.device_ids);
    findAllOwn(context, "acs_entrances", params.acs_entrance_ids);

    const customer_data = patchCustomerData(space.customer_data, params.customer_data);
    const parent_space_id = parent?.space_id ?? space.parent_space_id;
    store.spaces.change(space, { name: params.name ?? space.name, customer_data, parent_space_id });
    changeMembers(store, space, params);
    return { space: toWireSpace(store, space) };
  },
});
