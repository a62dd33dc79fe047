import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { notFound } from "../http/not-found.ts";
import type { Store } from "../store/store.ts";

const shape = {
  user_identifier_key: z.string().min(1).optional(),
  user_identity_id: field.id.optional(),
  user_identity_ids: field.ids.length(1).optional(),
  connected_account_ids: field.ids.optional(),
  connect_webview_ids: field.ids.optional(),
};

interface Asked extends z.output<z.ZodObject<typeof shape>> {
  expires_at?: string | undefined;
}

/** What the routes that make or change a session share: for whom it is, and what it reaches. */
export const sessionParams = { shape, read };

/** Reads what was asked, with the old name of the identity, or throws the 404 of the first account or webview that is not there. */
function read(store: Store, asked: Asked) {
  const { user_identifier_key, connected_account_ids, connect_webview_ids, user_identity_ids, expires_at } = asked;
  if (!(connected_account_ids ?? []).every((id) => store.connected_accounts.has(id))) {
    throw notFound("connected_account");
  }
  if (!(connect_webview_ids ?? []).every((id) => store.connect_webviews.has(id))) throw notFound("connect_webview");
  const [older] = user_identity_ids ?? [];
  if (asked.user_identity_id !== undefined && older !== undefined && older !== asked.user_identity_id) {
    throw invalidInput("user_identity_id and user_identity_ids name two identities", "user_identity_ids");
  }
  return {
    user_identifier_key,
    user_identity_id: asked.user_identity_id ?? older,
    connected_account_ids,
    connect_webview_ids,
    expires_at: expires_at === undefined ? undefined : Date.parse(expires_at),
  };
}
