import { z } from "zod";
import { ApiError } from "../http/api-error.ts";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { CUSTOMER_ID_REFUSED } from "../undocumented.ts";
import { addSession } from "./add-session.ts";
import { toWireSession } from "./to-wire.ts";

/** `/client_sessions/create` */
export const createClientSession = route({
  path: "/client_sessions/create",
  methods: VERBS.add,
  auth: ["api_key"],
  params: z.object({
    customer_key: field.customerKey.optional(),
    customer_id: z.string().optional(),
    user_identifier_key: z.string().min(1).optional(),
    user_identity_id: field.id.optional(),
    user_identity_ids: field.ids.length(1).optional(),
    connected_account_ids: field.ids.optional(),
    connect_webview_ids: field.ids.optional(),
    expires_at: field.timestamp.optional(),
  }),
  handle: ({ store, params, method }) => {
    const { customer_id, expires_at, user_identifier_key, user_identity_ids, ...wanted } = params;
    if (customer_id !== undefined) throw invalidInput(CUSTOMER_ID_REFUSED, "customer_id");
    if (!(wanted.connected_account_ids ?? []).every((id) => store.connected_accounts.has(id))) {
      throw notFound("connected_account");
    }
    const known =
      user_identifier_key !== undefined &&
      store.client_sessions.by("user_identifier_key", user_identifier_key).find(({ revoked }) => !revoked);
    if (known && method === "PUT") return { client_session: toWireSession(store, known) };
    if (known) {
      throw new ApiError({
        status: 400,
        type: "client_session_token_already_exists",
        message: `A client session for user_identifier_key "${user_identifier_key}" already exists.`,
      });
    }
    const session = addSession(store, {
      ...wanted,
      user_identity_id: wanted.user_identity_id ?? user_identity_ids?.[0],
      user_identifier_key,
      expires_at: expires_at === undefined ? undefined : Date.parse(expires_at),
    });
    return { client_session: toWireSession(store, session) };
  },
});
