import { z } from "zod";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireEncoder } from "./to-wire.ts";

/** `/seam/customer/v1/encoders/list`: the customer's encoders, or those that make cards for the doors of one of its spaces. */
export const listEncodersOfPortal = route({
  path: "/seam/customer/v1/encoders/list",
  methods: VERBS.read,
  auth: ["client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ space_key: z.string().optional() }),
  handle: ({ store, caller, params: { space_key } }) => {
    const scope = scopeOf(store, caller);
    const space = space_key === undefined ? undefined : store.spaces.find("space_key", space_key);
    const doors = scope.owns(space) ? [...space.acs_entrance_ids] : [];
    const systems = new Set(doors.flatMap((id) => store.acs_entrances.get(id)?.acs_system_id ?? []));
    const encoders = store.acs_encoders.all.filter(
      (encoder) => scope.owns(encoder) && (space_key === undefined || systems.has(encoder.acs_system_id)),
    );
    return { encoders: encoders.map((encoder) => toWireEncoder(store, encoder)) };
  },
});
