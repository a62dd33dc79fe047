import type { Store } from "../store/store.ts";
import { CODE_DELAY_MS } from "../undocumented-access.ts";
import type { AccessCode } from "./access-code.ts";
import { isBeingDeleted } from "./is-being-deleted.ts";
import { mutation } from "./mutation.ts";
import { sendAt } from "./send-at.ts";
import { waitFor } from "./wait-for.ts";

/** Looks where a code stands and plans its next step: to its device, to its beginning, to its end. */
export function proceed(store: Store, code: AccessCode, at: number): void {
  if (isBeingDeleted(code)) {
    code.status = "removing";
    waitFor(store, code, "answer", at + CODE_DELAY_MS);
  } else if (code.ends_at !== undefined && at >= code.ends_at) {
    end(store, code, at);
  } else if (at < sendAt(code) && !code.on_device) {
    code.status = "unset";
    code.mutations = [{ ...mutation("deferring_creation", code.created_at), scheduled_at: sendAt(code) }];
    waitFor(store, code, "send", sendAt(code));
  } else if (!code.on_device) {
    code.status = "setting";
    code.mutations = [mutation("creating", code.created_at)];
    waitFor(store, code, "answer", at + CODE_DELAY_MS);
  } else if (code.mutations.length > 0) {
    code.status = "setting";
    waitFor(store, code, "answer", at + CODE_DELAY_MS);
  } else if (code.starts_at !== undefined && at < code.starts_at) {
    code.status = "unset";
    waitFor(store, code, "start", code.starts_at);
  } else {
    code.status = "set";
    if (code.ends_at !== undefined) waitFor(store, code, "end", code.ends_at);
    else waitFor(store, code);
  }
}

function end(store: Store, code: AccessCode, at: number): void {
  code.mutations = [];
  if (!code.on_device) {
    code.status = "unset";
    waitFor(store, code);
    return;
  }
  code.status = "removing";
  // A lock that was told the times drops the code by itself.
  waitFor(store, code, "drop", code.is_scheduled_on_device || code.is_offline_access_code ? at : at + CODE_DELAY_MS);
}
