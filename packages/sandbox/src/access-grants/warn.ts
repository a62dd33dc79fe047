import type { AccessGrant } from "./access-grant.ts";

/** Adds a warning to a grant, once for each device. */
export function warn(
  grant: AccessGrant,
  code: string,
  message: string,
  created_at: number,
  details: Record<string, unknown> = {},
): void {
  const isSame = grant.warnings.some(
    (warning) => warning.code === code && warning.details?.["device_id"] === details["device_id"],
  );
  if (!isSame) grant.warnings.push({ code, message, created_at, details });
}
