import { z } from "zod";
import { field } from "../http/field.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireSpace } from "./to-wire.ts";

/** `/spaces/get` */
export const getSpace = route({
  path: "/spaces/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z
    .object({ space_id: field.id.optional(), space_key: z.string().optional() })
    .refine(
      ({ space_id, space_key }) => space_id !== undefined || space_key !== undefined,
      "Must specify either space_id or space_key",
    ),
  handle: ({ store, caller, params: { space_id, space_key } }) => {
    const space =
      space_id === undefined
        ? [...store.spaces.values()].find((candidate) => candidate.space_key === space_key)
        : store.spaces.get(space_id);
    if (!scopeOf(store, caller).space(space)) throw notFound("space");
    return { space: toWireSpace(store, space) };
  },
});
