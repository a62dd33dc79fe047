import { NATIVE_SCHEDULING_LEAD_MS } from "../undocumented-access.ts";
import type { AccessCode } from "./access-code.ts";

/** When a code goes to its device: with its times three days before it begins, without them when it begins. */
export function sendAt({ starts_at, prefer_native_scheduling, is_offline_access_code }: AccessCode): number {
  if (starts_at === undefined || is_offline_access_code) return -Infinity;
  return prefer_native_scheduling ? starts_at - NATIVE_SCHEDULING_LEAD_MS : starts_at;
}
