import { LRUCache } from "lru-cache";
import type { ReadSeam } from "../ownership/proof.ts";
import { Flight } from "../seam/flight.ts";

const KNOWN_MS = 10 * 60_000;
const MOST_KNOWN = 20_000;
/** What has no owner may get one soon: an account that is just being connected. */
const UNKNOWN_MS = 30_000;

type Thing = Readonly<Record<string, unknown>>;

/**
 * Whose a thing is, by what Seam says of it: it names its customer, or something else that it belongs to. In the order in which they
 * are asked for, because an event may name several.
 */
const WAYS = [
  { id: "connected_account_id", route: "/connected_accounts/get", payload: "connected_account" },
  { id: "device_id", route: "/devices/get", payload: "device", owner: ({ connected_account_id: id }: Thing) => id },
  { id: "space_id", route: "/spaces/get", payload: "space" },
  { id: "connect_webview_id", route: "/connect_webviews/get", payload: "connect_webview" },
  { id: "access_grant_id", route: "/access_grants/get", payload: "access_grant", owner: firstSpaceOf },
] as const;

type Way = (typeof WAYS)[number];

/** Makes what finds the customer of an event that does not name it. What was found is remembered, and look-ups are shared. */
export function createOwners(read: ReadSeam): (event: Thing, signal: AbortSignal) => Promise<string | undefined> {
  const known = new LRUCache<string, { readonly owner: string | undefined }>({ max: MOST_KNOWN });
  const flights = new Map<string, Flight<string | undefined>>();

  function ownerOf(way: Way, id: string, signal: AbortSignal): Promise<string | undefined> {
    const key = `${way.id} ${id}`;
    const remembered = known.get(key);
    if (remembered) return Promise.resolve(remembered.owner);
    let flight = flights.get(key);
    if (!flight || flight.abandoned) {
      const started = new Flight(
        async (until) => {
          const owner = await lookUp(way, id, until);
          known.set(key, { owner }, { ttl: owner === undefined ? UNKNOWN_MS : KNOWN_MS });
          return owner;
        },
        () => {
          if (flights.get(key) === started) flights.delete(key);
        },
      );
      flight = started;
      flights.set(key, flight);
    }
    return flight.join(signal);
  }

  async function lookUp(way: Way, id: string, signal: AbortSignal): Promise<string | undefined> {
    const thing = (await read(way.route, { [way.id]: id }, signal))?.[way.payload] as Thing | null | undefined;
    if (thing?.[way.id] !== id) return undefined;
    if (!("owner" in way)) return isText(thing["customer_key"]) ? thing["customer_key"] : undefined;
    const above = way.owner(thing);
    return isText(above) ? ownerOf(way.id === "device_id" ? WAYS[0] : WAYS[2], above, signal) : undefined;
  }

  return async function ownerOfEvent(event, signal) {
    if (isText(event["customer_key"])) return event["customer_key"];
    for (const way of WAYS) {
      const named = event[way.id] ?? (event[`${way.id}s`] as unknown[] | undefined)?.[0];
      const owner = isText(named) ? await ownerOf(way, named, signal) : undefined;
      if (owner !== undefined) return owner;
    }
    return undefined;
  };
}

function firstSpaceOf({ space_ids: ids }: Thing): unknown {
  return Array.isArray(ids) ? ids[0] : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "" && value.length <= 200;
