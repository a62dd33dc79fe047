import { z } from "zod";
import { addSession } from "../client-sessions/add-session.ts";
import { toWireSession } from "../client-sessions/to-wire.ts";
import { field } from "../http/field.ts";
import { simulation } from "./simulation.ts";

/** Makes a read-only customer session, which at Seam only a read-only portal can. */
export const createReadOnlySession = simulation({
  path: "/_sandbox/client_sessions/create_read_only",
  params: z.object({ customer_key: field.customerKey, expires_at: field.timestamp.optional() }),
  run: (store, { customer_key, expires_at }) => {
    const session = addSession(store, {
      customer_key,
      read_only: true,
      expires_at: expires_at === undefined ? undefined : Date.parse(expires_at),
    });
    return { client_session: toWireSession(store, session) };
  },
});
