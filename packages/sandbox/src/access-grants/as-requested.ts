import type { RequestedMethod } from "./access-grant.ts";
import type { WantedMethod } from "./add-grant.ts";

/** Keeps what was asked for of a way in, which is made from it. */
export function asRequested(
  { mode, code, instant_key_max_use_count }: WantedMethod,
  created_at: number,
): RequestedMethod {
  return { mode, code, instant_key_max_use_count, created_at, created_access_method_ids: [] };
}
