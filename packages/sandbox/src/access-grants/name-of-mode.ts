import type { RequestedMethod } from "./access-grant.ts";

/** What people call a way in. */
export function nameOfMode(mode: RequestedMethod["mode"]): string {
  return { code: "PIN code", card: "key card", mobile_key: "mobile key", cloud_key: "cloud key" }[mode];
}
