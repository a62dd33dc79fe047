import { z } from "zod";
import type { Device } from "../devices/device.ts";
import { USUAL_CODE_LENGTHS } from "../undocumented-access.ts";

const rules = z.object({
  supported_code_lengths: z.array(z.int().positive()).catch(USUAL_CODE_LENGTHS),
  code_constraints: z.array(z.looseObject({ constraint_type: z.string() })).catch([]),
  max_active_codes_supported: z.number().catch(Infinity),
});

/** What a device allows of its codes; properties that make no sense, which a seed can give it, are as if they were not there. */
export function codeRules({ properties }: Device): { lengths: number[]; constraints: Set<string>; most: number } {
  const { supported_code_lengths, code_constraints, max_active_codes_supported } = rules.parse(properties);
  return {
    lengths: supported_code_lengths,
    constraints: new Set(code_constraints.map(({ constraint_type }) => constraint_type)),
    most: max_active_codes_supported,
  };
}
