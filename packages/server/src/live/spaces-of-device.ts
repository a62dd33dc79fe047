import { LRUCache } from "lru-cache";
import type { ReadSeam } from "../ownership/proof.ts";

const KNOWN_MS = 60_000;
const MOST_KNOWN = 20_000;
const LOOK_UP_TIMEOUT_MS = 10_000;

/** Makes what says in which spaces a customer's device is; undefined where it has none such, or that can't be told now. */
export function createSpacesOfDevice(read: ReadSeam) {
  const known = new LRUCache<string, Promise<readonly string[] | undefined>>({ max: MOST_KNOWN, ttl: KNOWN_MS });

  async function lookUp(customerKey: string, deviceId: string): Promise<readonly string[] | undefined> {
    const params = { customer_key: customerKey, device_ids: [deviceId], limit: 1 };
    const body = await read("/devices/list", params, AbortSignal.timeout(LOOK_UP_TIMEOUT_MS));
    const [device] = Array.isArray(body?.["devices"]) ? (body["devices"] as (Record<string, unknown> | null)[]) : [];
    const spaces = device?.["space_ids"];
    if (device?.["device_id"] !== deviceId || !Array.isArray(spaces)) return undefined;
    return spaces.filter((id) => typeof id === "string");
  }

  return function spacesOfDevice(customerKey: string, deviceId: string): Promise<readonly string[] | undefined> {
    const key = JSON.stringify([customerKey, deviceId]);
    let found = known.get(key);
    if (!found) {
      found = lookUp(customerKey, deviceId).catch(() => {
        known.delete(key);
        return undefined;
      });
      known.set(key, found);
    }
    return found;
  };
}
