import type { Names, Parameter, Parameters, PolicyRow } from "../policy/policy-row.ts";
import { Refusal } from "../refusal.ts";
import type { Grant } from "../request/grant.ts";
import type { Prove, Whereabouts } from "./proof.ts";
import { isWhollyInReach, keepInReach } from "./reach.ts";

interface Asked {
  readonly row: PolicyRow;
  readonly params: Readonly<Record<string, unknown>>;
  readonly customerKey: string;
  readonly grant: Grant;
  readonly signal: AbortSignal;
}

/**
 * Proves every id among the parameters, in the row's order and at any depth, or throws `<resource>_not_found` for the first
 * that is not the customer's, or that the person does not reach.
 */
export async function requireOwnership(prove: Prove, asked: Asked): Promise<void> {
  const { row, customerKey, grant, signal } = asked;
  const reaches = async ({ deviceId, spaceIds }: Whereabouts) =>
    (await keepInReach([{ device_id: deviceId, space_ids: spaceIds }], { grant, customerKey, prove, signal })).length >
    0;
  let deviceId: string | undefined;
  for (const { names, ids } of namedIn(row.parameters, asked.params)) {
    // Seam leaves out what is foreign, and the answer's entries are measured by themselves.
    if (names.proof === "made") continue;
    if (names.proof === "filtered" && (row.customer === "injected" || row.customer === "session")) continue;
    const isBelow = names.proof === "through_device";
    if (isBelow && deviceId === undefined) throw notFound(names);
    const claim = { customerKey, ids, ...(isBelow && { deviceId }) };
    const owned = await prove(`${names.kind}_${names.by}`, claim, signal);
    for (const id of ids) {
      const whereabouts = owned.get(id);
      if (!whereabouts || !(isBelow || (await reaches(whereabouts)))) throw notFound(names);
      if (givesAccess(row, names) && !isWhollyInReach(grant, whereabouts)) throw new Refusal("not_permitted");
    }
    if (names.kind === "device") [deviceId] = ids;
  }
}

/** A grant may open doors within reach and others too, and so would a new code of it. */
const givesAccess = ({ permission }: PolicyRow, { kind }: Names): boolean =>
  permission === "access_grants.manage" && (kind === "access_grant" || kind === "access_method");

const notFound = ({ kind }: Names): Refusal =>
  new Refusal(`${kind === "any_device" || kind === "unmanaged_device" ? "device" : kind}_not_found`);

interface Named {
  readonly names: Names;
  readonly ids: readonly string[];
}

function namedIn(parameters: Parameters, values: Readonly<Record<string, unknown>>): Named[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => namedBy(parameter, values[name]));
}

function namedBy(parameter: Parameter, value: unknown): Named[] {
  if (value === undefined || value === null) return [];
  if (parameter.type === "object") return namedIn(parameter.fields, value as Record<string, unknown>);
  if (parameter.type === "objects")
    return (value as Record<string, unknown>[]).flatMap((entry) => namedIn(parameter.fields, entry));
  if (!parameter.names) return [];
  return [{ names: parameter.names, ids: Array.isArray(value) ? (value as string[]) : [value as string] }];
}
