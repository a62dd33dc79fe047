import type { Store } from "../store/store.ts";
import type { AccessCode } from "./access-code.ts";

/** Lets the access method that a code is of look at where its codes stand now. */
export function reviewMethodOf(store: Store, { access_method_id }: AccessCode, at: number): void {
  if (access_method_id !== undefined) store.agenda.add(at, "review_access_method", { access_method_id });
}
