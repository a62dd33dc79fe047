import type { OwnershipProof } from "./proof.ts";
import { whereaboutsOf } from "./whereabouts-of.ts";

interface ByCustomerKey {
  readonly route: string;
  readonly payload: string;
  readonly parameter: string;
}

/** Proves one id by asking for the thing and comparing its `customer_key`; a thing without one is nobody's. */
export function proveByCustomerKey({ route, payload, parameter }: ByCustomerKey): OwnershipProof {
  return {
    atOnce: 1,
    async lookUp(read, { customerKey, ids }, signal) {
      const [id] = ids;
      const body = await read(route, { [parameter]: id }, signal);
      const thing = body?.[payload] as Record<string, unknown> | null | undefined;
      return id !== undefined && thing?.[parameter] === id && thing["customer_key"] === customerKey
        ? new Map([[id, whereaboutsOf(thing)]])
        : new Map();
    },
  };
}
