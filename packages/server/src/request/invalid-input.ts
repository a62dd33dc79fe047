import { Refusal, type ValidationErrors } from "../refusal.ts";

/** The refusal of a request whose parameters are wrong, with Seam's tree: parameter → what is wrong with it. */
export function invalidInput(
  faults: Record<string, string | ValidationErrors>,
  general: readonly string[] = [],
): Refusal {
  const tree = Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [name, typeof fault === "string" ? { _errors: [fault] } : fault]),
  );
  return new Refusal("invalid_input", { validationErrors: { ...tree, _errors: general } });
}
