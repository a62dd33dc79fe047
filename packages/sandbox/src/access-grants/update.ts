import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { changeTimes } from "./change-times.ts";
import { readTimes } from "./read-times.ts";

/** `/access_grants/update` */
export const updateAccessGrant = route({
  path: "/access_grants/update",
  methods: VERBS.update,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({
    access_grant_id: field.id.optional(),
    access_grant_key: z.string().min(1).optional(),
    name: z.string().nullish(),
    starts_at: field.timestamp.optional(),
    ends_at: field.timestamp.nullish(),
  }),
  handle: (context) => {
    const { store, params } = context;
    const grant = findOwn(context, "access_grants", params);
    if (grant.is_being_deleted) throw invalidInput("This grant is being deleted", "access_grant_id");
    const now = store.clock.now();
    const times = readTimes(params, now, grant);
    if (params.name !== undefined) grant.name = params.name ?? undefined;
    changeTimes(store, grant, times, now);
    return {};
  },
});
