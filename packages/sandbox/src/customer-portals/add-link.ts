import { addSession } from "../client-sessions/add-session.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { CustomerPortal } from "./customer-portal.ts";

/** Makes a new link to a hosted portal, with a session of its own, and gives what Seam shows of it; `origin` is where it is opened. */
export function addLink(store: Store, portal: CustomerPortal, origin: string) {
  const { customer_portal_id, customer_key, expires_at, created_at, configuration } = portal;
  const { client_session_id } = addSession(store, {
    customer_key,
    customer_portal_id,
    read_only: configuration.read_only,
    expires_at,
  });
  const sequence = store.next_sequence();
  const code = newCode();
  store.portal_links.add({
    sequence,
    code,
    customer_portal_id,
    client_session_id,
    created_at: store.clock.now(),
    expires_at,
  });
  return {
    url: `${origin}/_sandbox/portals/${code}`,
    customer_key,
    workspace_id: store.workspace_id,
    created_at: toIso(created_at),
    expires_at: toIso(expires_at),
  };
}

function newCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}
