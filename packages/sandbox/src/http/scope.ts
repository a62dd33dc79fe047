import { hides } from "../customer-portals/hides.ts";
import type { Store } from "../store/store.ts";
import type { Caller } from "./caller.ts";
import { ownerOf, type Owned } from "./owner-of.ts";

/** What one caller may see. Everything that a route hands out or touches passes through here. */
export interface Scope {
  /** The customer of a customer session. */
  customer_key: string | undefined;
  /** The accounts of an ordinary session. */
  connected_account_ids: ReadonlySet<string> | undefined;
  /** Whether the thing is there and the caller's to see. */
  owns<Thing extends Owned>(thing: Thing | undefined): thing is Thing;
}

/** Makes the scope of a caller. */
export function scopeOf(store: Store, caller: Caller): Scope {
  const customer_key = caller.auth === "api_key" ? undefined : caller.session.customer_key;
  const ordinary = caller.auth === "client_session" ? caller.session : undefined;
  return {
    customer_key,
    connected_account_ids: ordinary?.connected_account_ids,
    owns: <Thing extends Owned>(thing: Thing | undefined): thing is Thing => {
      if (thing === undefined) return false;
      if (caller.auth === "api_key") return true;
      const owner = ownerOf(store, thing);
      if (ordinary) {
        const { connect_webview_ids, connected_account_ids } = ordinary;
        return (
          (thing.connect_webview_id !== undefined && connect_webview_ids.has(thing.connect_webview_id)) ||
          (owner.connected_account_id !== undefined && connected_account_ids.has(owner.connected_account_id))
        );
      }
      return owner.customer_key === customer_key && !hides(store, caller.session, thing);
    },
  };
}
