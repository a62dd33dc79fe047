import type { Device } from "../devices/device.ts";
import { USUAL_CODE_LENGTHS } from "../undocumented-access.ts";

/** What a device allows of its codes. */
export function codeRules({ properties }: Device): { lengths: number[]; constraints: Set<string>; most: number } {
  const constraints = (properties["code_constraints"] ?? []) as { constraint_type: string }[];
  return {
    lengths: (properties["supported_code_lengths"] as number[] | undefined) ?? USUAL_CODE_LENGTHS,
    constraints: new Set(constraints.map(({ constraint_type }) => constraint_type)),
    most: (properties["max_active_codes_supported"] as number | undefined) ?? Infinity,
  };
}
