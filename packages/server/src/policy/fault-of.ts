import type { ValidationErrors } from "../refusal.ts";
import type { Parameter, Parameters } from "./policy-row.ts";

const LONGEST_ENTRY = 200;
const MOST_METADATA = 50;

type Fault = string | ValidationErrors | undefined;

/** What is wrong with the value of a parameter, in Seam's tree; undefined where nothing is. */
export function faultOf(parameter: Parameter, value: unknown, ownOrigin: string | undefined): Fault {
  if (value === null && parameter.nullable) return undefined;
  switch (parameter.type) {
    case "string":
    case "cursor": {
      const fault = textFault(value, parameter.max ?? LONGEST_ENTRY);
      return fault ?? amongFault(value, parameter.among);
    }
    case "boolean":
      return typeof value === "boolean" ? undefined : "Expected true or false.";
    case "number":
    case "integer":
      return numberFault(value, parameter);
    case "time":
      return timeFault(value);
    case "strings":
      if (!Array.isArray(value) || value.length > (parameter.max ?? Infinity))
        return `Expected a list of at most ${parameter.max} texts.`;
      return entryFaults(value, (entry) => textFault(entry, LONGEST_ENTRY) ?? amongFault(entry, parameter.among));
    case "metadata":
      return isMetadata(value)
        ? undefined
        : `Expected at most ${MOST_METADATA} pairs of a name and a text, true, false or null.`;
    case "own_page":
      return typeof value === "string" && URL.canParse(value) && new URL(value).origin === ownOrigin
        ? undefined
        : "Expected an address on the origin of the page that calls.";
    case "object":
      return fieldFaults(parameter.fields, value, ownOrigin);
    case "objects":
      if (!Array.isArray(value) || value.length > (parameter.max ?? Infinity))
        return `Expected a list of at most ${parameter.max} objects.`;
      return entryFaults(value, (entry) => fieldFaults(parameter.fields, entry, ownOrigin));
    default:
      parameter.type satisfies "time_range";
      if (!Array.isArray(value) || value.length !== 2) return "Expected a list of two ISO 8601 times.";
      return entryFaults(value, timeFault);
  }
}

function fieldFaults(fields: Parameters, value: unknown, ownOrigin: string | undefined): Fault {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "Expected an object.";
  const given = value as Record<string, unknown>;
  const faults: [string, string | ValidationErrors][] = Object.keys(given)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => [name, "There is no such property here."]);
  for (const [name, field] of Object.entries(fields)) {
    const inner = Object.hasOwn(given, name) ? given[name] : undefined;
    const fault = inner === undefined ? (field.required && "Required") || undefined : faultOf(field, inner, ownOrigin);
    if (fault !== undefined) faults.push([name, fault]);
  }
  return faults.length === 0 ? undefined : treeOf(faults);
}

function textFault(value: unknown, longest: number): string | undefined {
  return typeof value === "string" && value.trim() !== "" && value.length <= longest
    ? undefined
    : `Expected a text of 1 to ${longest} characters.`;
}

const amongFault = (value: unknown, among: readonly string[] | undefined): string | undefined =>
  !among || among.includes(value as string) ? undefined : `Expected one of: ${among.join(", ")}.`;

function numberFault(value: unknown, { type, min, max }: { type: string; min?: number; max?: number }) {
  const isWhole = type === "integer";
  const [from, to] = [min ?? (isWhole ? 1 : -Infinity), max ?? Infinity];
  if (typeof value === "number" && (isWhole ? Number.isInteger(value) : Number.isFinite(value)))
    if (value >= from && value <= to) return undefined;
  const range = `${from === -Infinity ? "" : ` from ${from}`}${to === Infinity ? "" : ` to ${to}`}`;
  return `Expected a ${isWhole ? "whole " : ""}number${range}.`;
}

const ISO_8601 = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

function timeFault(value: unknown): string | undefined {
  return typeof value === "string" && ISO_8601.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : "Expected an ISO 8601 time.";
}

function isMetadata(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const pairs = Object.entries(value);
  return pairs.length <= MOST_METADATA && pairs.every(([name, inner]) => name.length <= 40 && isPlain(inner));
}

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === "boolean" || (typeof value === "string" && value.length <= 500);

function entryFaults(entries: readonly unknown[], faultIn: (entry: unknown) => Fault): Fault {
  const faults = entries.flatMap((entry, index) => {
    const fault = faultIn(entry);
    return fault === undefined ? [] : [[String(index), fault] as const];
  });
  return faults.length === 0 ? undefined : treeOf(faults);
}

const treeOf = (faults: readonly (readonly [string, string | ValidationErrors])[]): ValidationErrors => ({
  ...Object.fromEntries(
    faults.map(([name, fault]) => [name, typeof fault === "string" ? { _errors: [fault] } : fault]),
  ),
  _errors: [],
});
