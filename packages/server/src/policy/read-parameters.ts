import type { ValidationErrors } from "../refusal.ts";
import { invalidInput } from "../request/invalid-input.ts";
import { faultOf } from "./fault-of.ts";
import type { PolicyRow } from "./policy-row.ts";

/** Checks a body against its row and gives the parameters, fallbacks filled in. Throws `invalid_input` with Seam's tree. */
export function readParameters(
  row: PolicyRow,
  body: Record<string, unknown>,
  ownOrigin: string | undefined,
): Record<string, unknown> {
  const faults: Record<string, string | ValidationErrors> = Object.fromEntries(
    Object.keys(body)
      .filter((name) => !Object.hasOwn(row.parameters, name))
      .map((name) => [name, name === "customer_key" ? CUSTOMER_KEY_IN_BODY : "This route takes no such parameter."]),
  );
  const values: [string, unknown][] = [];
  for (const [name, parameter] of Object.entries(row.parameters)) {
    const value = Object.hasOwn(body, name) ? body[name] : parameter.fallback;
    const fault =
      value === undefined ? (parameter.required && "Required") || undefined : faultOf(parameter, value, ownOrigin);
    if (fault !== undefined) faults[name] = fault;
    else if (value !== undefined) values.push([name, value]);
  }
  const given = (group: readonly string[]) => group.filter((name) => Object.hasOwn(body, name)).length;
  const general = [
    ...(row.exactlyOne ?? [])
      .filter((group) => given(group) !== 1)
      .map((group) => `Give exactly one of: ${group.join(", ")}.`),
    ...(row.atLeastOne ?? [])
      .filter((group) => given(group) === 0)
      .map((group) => `Give at least one of: ${group.join(", ")}.`),
  ];
  if (Object.keys(faults).length > 0 || general.length > 0) throw invalidInput(faults, general);
  return Object.fromEntries(values);
}

const CUSTOMER_KEY_IN_BODY =
  "The customer is named in the query only, and the gateway adds it; leave it out of the body.";
