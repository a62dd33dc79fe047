import { z } from "zod";
import { invalidInput } from "../http/invalid-input.ts";
import { route, type RouteContext } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import type { Space } from "../spaces/space.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { ensureCustomer } from "../customers/ensure-customer.ts";
import { putResource } from "./put-resource.ts";

const named = z.array(z.object({ name: z.string() }));
const params = z.object({
  common_areas: named.optional(),
  spaces: z.array(z.object({ name: z.string(), common_areas: named })).optional(),
});

type Context = RouteContext<z.output<typeof params>>;

/** `/seam/customer/v1/spaces/push_common_areas`: by their names alone, so what is there under the same name stays as it is. */
export const pushCommonAreas = route({
  path: "/seam/customer/v1/spaces/push_common_areas",
  methods: VERBS.action,
  auth: ["client_session_with_customer"],
  params,
  handle: (context) => {
    const { store, caller, params: asked } = context;
    const { common_areas = [], spaces = [] } = asked;
    // All that can be refused comes before anything is made.
    const houses = new Map(spaces.map(({ name }) => [name, houseNamed(context, name)]));
    const customer_key = scopeOf(store, caller).customer_key ?? "";
    ensureCustomer(store, customer_key);
    for (const { name } of common_areas) put(context, customer_key, { name, parent: undefined });
    for (const { name, common_areas: inner } of spaces) {
      const parent = houses.get(name) ?? make(context, customer_key, "spaces", { name });
      houses.set(name, parent);
      for (const area of inner) put(context, customer_key, { name: area.name, parent });
    }
    return {};
  },
});

/** The customer's one space of this name. */
function houseNamed({ store, caller }: Context, name: string): Space | undefined {
  const scope = scopeOf(store, caller);
  const [house, another] = store.spaces
    .by("customer_key", scope.customer_key ?? "")
    .filter((space) => space.name === name && scope.owns(space));
  if (another) throw invalidInput("Several spaces have this name, so nobody can tell which is meant", "spaces");
  return house;
}

function put(
  context: Context,
  customer_key: string,
  { name, parent }: { name: string; parent: Space | undefined },
): void {
  const { store } = context;
  const isThere = store.spaces
    .by("customer_key", customer_key)
    .some((space) => space.name === name && space.parent_space_id === parent?.space_id);
  if (isThere) return;
  const area = make(context, customer_key, "common_areas", { name, parent_site_key: parent?.space_key });
  if (parent) store.spaces.change(area, { parent_space_id: parent.space_id });
}

/** Makes the space as if it had been pushed, under a key of ours. */
function make(
  { store }: Context,
  customer_key: string,
  kind: "spaces" | "common_areas",
  data: { name: string; parent_site_key?: string | undefined },
): Space {
  const resource_key = uuidFrom(`${kind}:${store.next_sequence()}`);
  putResource(store, customer_key, { kind, resource_key, data });
  const space = store.spaces.find("space_key", resource_key);
  if (!space) throw new Error(`The pushed space ${resource_key} is not there.`);
  return space;
}
