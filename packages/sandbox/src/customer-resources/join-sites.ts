import { isWithin } from "../spaces/is-within.ts";
import type { Store } from "../store/store.ts";

/** Puts the places of a customer under the sites that they name, whichever of the two came first. */
export function joinSites(store: Store, customer_key: string): void {
  for (const { space_id, data } of store.customer_resources.by("customer_key", customer_key)) {
    const space = store.spaces.get(space_id ?? "");
    const parent_site_key = data["parent_site_key"];
    if (!space || typeof parent_site_key !== "string") continue;
    const site = store.spaces.find("space_key", parent_site_key);
    // Places that name each other in a circle stay where they are.
    if (!site || site.customer_key !== customer_key || isWithin(store, site, space.space_id)) continue;
    if (site.space_id !== space.parent_space_id) store.spaces.change(space, { parent_space_id: site.space_id });
  }
}
