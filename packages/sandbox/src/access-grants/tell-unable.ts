import type { AccessGrant } from "./access-grant.ts";
import type { doorsFor } from "./doors-for.ts";
import { warn } from "./warn.ts";

type Doors = Pick<ReturnType<typeof doorsFor>, "unable" | "untimely">;
const KINDS = new Set(["device_does_not_support_access_codes", "device_time_constraints_violated"]);

/** Says anew which devices of a grant have no code of it, and why; what has been said stays as old as it is. */
export function tellUnable(grant: AccessGrant, { unable, untimely }: Doors, at: number): void {
  const before = grant.warnings.filter(({ code }) => KINDS.has(code));
  const since = (code: string, device_id: string): number =>
    before.find((warning) => warning.code === code && warning.details?.["device_id"] === device_id)?.created_at ?? at;
  grant.warnings = grant.warnings.filter(({ code }) => !KINDS.has(code));
  for (const { device_id } of unable) {
    const code = "device_does_not_support_access_codes";
    warn(grant, code, "A door of this grant takes no codes.", since(code, device_id), { device_id });
  }
  for (const { device, reason } of untimely) {
    const { device_id } = device;
    const code = "device_time_constraints_violated";
    const message = "A door of this grant takes no codes for its times.";
    warn(grant, code, message, since(code, device_id), { device_id, reason });
  }
}
