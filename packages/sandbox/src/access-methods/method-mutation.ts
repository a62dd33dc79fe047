import type { MethodMutation } from "./access-method.ts";

const MESSAGES: Record<MethodMutation["mutation_code"], string> = {
  provisioning_access: "Access is on its way to the doors.",
  revoking_access: "Access is being taken from the doors.",
  updating_access_times: "The new times are on their way to the doors.",
};

/** Makes a change to a method that has not reached every door. */
export function methodMutation(
  mutation_code: MethodMutation["mutation_code"],
  created_at: number,
  from: Record<string, unknown>,
  to: Record<string, unknown>,
): MethodMutation {
  return { mutation_code, message: MESSAGES[mutation_code], created_at, from, to };
}
