import type { Parameter, Parameters } from "../policy/policy-row.ts";

const LONGEST = 200;
const MOST = 100;

/** What a body names by id or key, by the name of the parameter: before it is checked, so that refused attempts can be told of too. */
export function idsOf(parameters: Parameters, body: unknown): Record<string, string[]> {
  const named = namedIn(parameters, body);
  const names = [...new Set(named.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => [name, named.flatMap(([each, ids]) => (each === name ? ids : [])).slice(0, MOST)]),
  );
}

function namedIn(parameters: Parameters, body: unknown): [string, string[]][] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(parameters).flatMap(([name, parameter]) =>
    Object.hasOwn(body, name) ? namedBy(name, parameter, (body as Record<string, unknown>)[name]) : [],
  );
}

function namedBy(name: string, parameter: Parameter, value: unknown): [string, string[]][] {
  if (parameter.type === "object" || parameter.type === "objects")
    return [value].flat().flatMap((entry) => namedIn(parameter.fields, entry));
  if (!parameter.names) return [];
  return [[name, [value].flat().filter((id): id is string => typeof id === "string" && id.length <= LONGEST)]];
}
