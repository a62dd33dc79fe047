import type { PolicyRow } from "../policy/policy-row.ts";
import { Refusal } from "../refusal.ts";
import type { createOwnership } from "./ownership.ts";

type Prove = ReturnType<typeof createOwnership>;

/** Proves every id among the parameters, in the row's order, or throws `<resource>_not_found` for the first that is not the customer's. */
export async function requireOwnership(
  prove: Prove,
  row: PolicyRow,
  params: Readonly<Record<string, unknown>>,
  customerKey: string,
  signal: AbortSignal,
): Promise<void> {
  let deviceId: string | undefined;
  for (const [name, { names }] of Object.entries(row.parameters)) {
    const value = params[name];
    if (!names || value === undefined || (names.proof === "filtered" && row.customer === "injected")) continue;
    const ids = Array.isArray(value) ? (value as string[]) : [value as string];
    const below = names.proof === "through_device" ? { deviceId } : {};
    const isOwn =
      (names.proof !== "through_device" || deviceId !== undefined) &&
      (await prove(`${names.kind}_${names.by}`, { customerKey, ids, ...below }, signal));
    if (!isOwn) throw new Refusal(`${names.kind}_not_found`);
    if (names.kind === "device") [deviceId] = ids;
  }
}
