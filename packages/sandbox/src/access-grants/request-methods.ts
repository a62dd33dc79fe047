import type { Store } from "../store/store.ts";
import type { AccessGrant } from "./access-grant.ts";
import type { WantedMethod } from "./add-grant.ts";
import { asRequested } from "./as-requested.ts";
import { provision } from "./provision.ts";

/** Asks for more ways in for a grant that is there. */
export function requestMethods(store: Store, grant: AccessGrant, wanted: readonly WantedMethod[], at: number): void {
  grant.requested_access_methods.push(...wanted.map((method) => asRequested(method, at)));
  grant.announced = false;
  provision(store, grant, at);
}
