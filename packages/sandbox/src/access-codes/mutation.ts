import type { CodeMutation } from "./access-code.ts";

const MESSAGES: Record<CodeMutation["mutation_code"], string> = {
  creating: "The code is on its way to the device.",
  deferring_creation: "The code goes to the device closer to its beginning.",
  deleting: "The code is being removed from the device.",
  updating_code: "The new PIN is on its way to the device.",
  updating_name: "The new name is on its way to the device.",
  updating_time_frame: "The new times are on their way to the device.",
};

/** Makes a change that is not yet on the device. */
export function mutation(
  mutation_code: CodeMutation["mutation_code"],
  created_at: number,
  from?: CodeMutation["from"],
  to?: CodeMutation["to"],
): CodeMutation {
  return { mutation_code, message: MESSAGES[mutation_code], created_at, scheduled_at: undefined, from, to };
}
