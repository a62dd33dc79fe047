import { DEEPEST_INPUT, LONGEST_TEXT } from "../undocumented.ts";
import { invalidInput } from "./invalid-input.ts";

/** Throws the 400 for parameters that nothing could be done with: nested too deep, a text too long, or a key that could reach prototypes. */
export function refuseUnusable(params: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(params)) {
    const problem = problemOf(name, value, 1);
    if (problem) throw invalidInput(problem, name.slice(0, 100));
  }
}

function problemOf(key: string, value: unknown, depth: number): string | undefined {
  if (key === "__proto__") return 'A key may not be "__proto__"';
  if (key.length > LONGEST_TEXT) return `A key may not be longer than ${LONGEST_TEXT} characters`;
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    return `A text may not be longer than ${LONGEST_TEXT} characters`;
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (depth === DEEPEST_INPUT) return `Parameters may not be nested deeper than ${DEEPEST_INPUT} levels`;
  for (const [inner, item] of Object.entries(value)) {
    const problem = problemOf(inner, item, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}
