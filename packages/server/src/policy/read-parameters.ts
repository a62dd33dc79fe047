import type { ValidationErrors } from "../refusal.ts";
import { invalidInput } from "../request/invalid-input.ts";
import type { Parameter, PolicyRow } from "./policy-row.ts";

const LONGEST_ENTRY = 200;

/** Checks a body against its row and gives the parameters, fallbacks filled in. Throws `invalid_input` with Seam's tree. */
export function readParameters(row: PolicyRow, body: Record<string, unknown>): Record<string, unknown> {
  const faults: Record<string, string | ValidationErrors> = Object.fromEntries(
    Object.keys(body)
      .filter((name) => !Object.hasOwn(row.parameters, name))
      .map((name) => [name, name === "customer_key" ? CUSTOMER_KEY_IN_BODY : "This route takes no such parameter."]),
  );
  const values: [string, unknown][] = [];
  for (const [name, parameter] of Object.entries(row.parameters)) {
    const value = Object.hasOwn(body, name) ? body[name] : parameter.fallback;
    const fault = value === undefined ? (parameter.required && "Required") || undefined : faultOf(parameter, value);
    if (fault !== undefined) faults[name] = fault;
    else if (value !== undefined) values.push([name, value]);
  }
  const general = (row.exactlyOne ?? [])
    .filter((group) => group.filter((name) => Object.hasOwn(body, name)).length !== 1)
    .map((group) => `Give exactly one of: ${group.join(", ")}.`);
  if (Object.keys(faults).length > 0 || general.length > 0) throw invalidInput(faults, general);
  return Object.fromEntries(values);
}

const CUSTOMER_KEY_IN_BODY =
  "The customer is named in the query only, and the gateway adds it; leave it out of the body.";

function faultOf(parameter: Parameter, value: unknown): string | ValidationErrors | undefined {
  if (value === null && parameter.nullable) return undefined;
  switch (parameter.type) {
    case "string":
    case "cursor":
      return textFault(value, parameter.max ?? LONGEST_ENTRY);
    case "integer":
      return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= (parameter.max ?? Infinity)
        ? undefined
        : `Expected a whole number from 1 to ${parameter.max}.`;
    case "time":
      return timeFault(value);
    case "strings":
      if (!Array.isArray(value) || value.length > (parameter.max ?? Infinity))
        return `Expected a list of at most ${parameter.max} texts.`;
      return entryFaults(value, (entry) => textFault(entry, LONGEST_ENTRY));
    default:
      parameter.type satisfies "time_range";
      if (!Array.isArray(value) || value.length !== 2) return "Expected a list of two ISO 8601 times.";
      return entryFaults(value, timeFault);
  }
}

function textFault(value: unknown, longest: number): string | undefined {
  return typeof value === "string" && value.trim() !== "" && value.length <= longest
    ? undefined
    : `Expected a text of 1 to ${longest} characters.`;
}

const ISO_8601 = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

function timeFault(value: unknown): string | undefined {
  return typeof value === "string" && ISO_8601.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : "Expected an ISO 8601 time.";
}

function entryFaults(entries: readonly unknown[], faultIn: (entry: unknown) => string | undefined) {
  const faults = entries.flatMap((entry, index) => {
    const fault = faultIn(entry);
    return fault === undefined ? [] : [[String(index), { _errors: [fault] }] as const];
  });
  return faults.length === 0 ? undefined : ({ ...Object.fromEntries(faults), _errors: [] } satisfies ValidationErrors);
}
