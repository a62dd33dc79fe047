import { INSTANT_KEY_ORIGIN } from "../undocumented-access.ts";
import type { AccessMethod } from "./access-method.ts";

/** The address of the guest's key, for a method that is one. */
export function instantKeyUrl({ mode, access_method_id }: AccessMethod): string | undefined {
  return mode === "mobile_key" ? `${INSTANT_KEY_ORIGIN}/${access_method_id}` : undefined;
}
