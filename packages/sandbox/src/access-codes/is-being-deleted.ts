import type { AccessCode } from "./access-code.ts";

/** Whether a code is on its way out. */
export function isBeingDeleted({ mutations }: AccessCode): boolean {
  return mutations.some(({ mutation_code }) => mutation_code === "deleting");
}
