import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import { matchesSearch } from "../store/matches-search.ts";
import type { Store } from "../store/store.ts";
import { guestOf } from "./guest-of.ts";
import { spacesOf } from "./spaces-of.ts";

interface ReservationFilter {
  space_id?: string | undefined;
  space_key?: string | undefined;
  user_identity_id?: string | undefined;
  connected_account_id?: string | undefined;
  between?: [string, string] | undefined;
  created_after?: string | undefined;
  created_before?: string | undefined;
  search?: string | undefined;
}

/** Whether a stay is what a filter asks for. No connector of the sandbox brings any, so none is of an account. */
export function matchesReservation(store: Store, resource: CustomerResource, asked: ReservationFilter): boolean {
  const { space_id, space_key, user_identity_id, created_after, created_before } = asked;
  const spaces = spacesOf(store, resource);
  const guest = guestOf(store, resource);
  const { customer_resource_id, resource_key, data, created_at } = resource;
  return (
    asked.connected_account_id === undefined &&
    (space_id === undefined || spaces.some((space) => space.space_id === space_id)) &&
    (space_key === undefined || spaces.some((space) => space.space_key === space_key)) &&
    (user_identity_id === undefined || guest?.user_identity_id === user_identity_id) &&
    (created_after === undefined || created_at > Date.parse(created_after)) &&
    (created_before === undefined || created_at < Date.parse(created_before)) &&
    (asked.between === undefined || overlaps(data, asked.between)) &&
    matchesSearch(asked.search, {
      texts: [
        customer_resource_id,
        resource_key,
        data["name"] as string | undefined,
        guest?.name ?? undefined,
        ...spaces.map(({ name }) => name ?? undefined),
      ],
    })
  );
}

/** A stay without a beginning has always been, one without an end goes on. */
function overlaps(data: Record<string, unknown>, [from, to]: [string, string]): boolean {
  const starts_at = typeof data["starts_at"] === "string" ? Date.parse(data["starts_at"]) : -Infinity;
  const ends_at = typeof data["ends_at"] === "string" ? Date.parse(data["ends_at"]) : Infinity;
  return starts_at <= Date.parse(to) && ends_at >= Date.parse(from);
}
