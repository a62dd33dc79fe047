import type { Grant } from "../request/grant.ts";
import type { Prove, Whereabouts } from "./proof.ts";
import { whereaboutsOf } from "./whereabouts-of.ts";

/** Whether the person reaches a part of what the customer has only. */
export const isNarrowed = ({ deviceIds, spaceIds }: Grant): boolean =>
  deviceIds !== undefined || spaceIds !== undefined;

/** Whether a thing lies where the person may reach: on one of their devices, or in one of their spaces. */
function isInReach(grant: Grant, { deviceId, spaceIds = [] }: Whereabouts): boolean {
  if (!isNarrowed(grant)) return true;
  if (deviceId !== undefined && grant.deviceIds?.has(deviceId)) return true;
  return spaceIds.some((id) => grant.spaceIds?.has(id));
}

/** Whether all of what a thing opens lies where the person may reach: what gives access to more than that is not theirs to give. */
export function isWhollyInReach(grant: Grant, { spaceIds = [] }: Whereabouts): boolean {
  return !isNarrowed(grant) || (spaceIds.length > 0 && spaceIds.every((id) => grant.spaceIds?.has(id)));
}

/** Keeps the entries of an answer that lie in the person's reach; what names a device only is measured by where that device is. */
export async function keepInReach<Entry extends Readonly<Record<string, unknown>>>(
  entries: readonly Entry[],
  { grant, customerKey, prove, signal }: { grant: Grant; customerKey: string; prove: Prove; signal: AbortSignal },
): Promise<Entry[]> {
  if (!isNarrowed(grant)) return [...entries];
  const placed = entries.map((entry) => ({ entry, at: whereaboutsOf(entry) }));
  const unknown = placed.flatMap(({ at: { deviceId, spaceIds = [] } }) =>
    grant.spaceIds && deviceId !== undefined && spaceIds.length === 0 && !grant.deviceIds?.has(deviceId)
      ? [deviceId]
      : [],
  );
  const devices = unknown.length > 0 ? await prove("device_id", { customerKey, ids: unknown }, signal) : undefined;
  return placed
    .filter(({ at }) => isInReach(grant, at) || isInReach(grant, devices?.get(at.deviceId ?? "") ?? {}))
    .map(({ entry }) => entry);
}
