import type { Grant } from "../request/grant.ts";
import type { LiveHint } from "./live-hint.ts";

/** Says in which spaces a customer's device is; undefined where the customer has none such. */
export type SpacesOf = (deviceId: string) => Promise<readonly string[] | undefined>;

/** What of a hint may reach a person who reaches only some devices. */
const OF_A_DEVICE = ["device_id", "connected_account_id", "access_code_id", "action_attempt_id"] as const;

/** Gives what of a hint this person may hear, and nothing where it is of what they may not see. */
export function hearHint(hint: LiveHint, grant: Grant, spacesOf: SpacesOf): LiveHint | Promise<LiveHint | undefined> {
  const heard = withoutType(hint, grant);
  const isNarrowed = grant.deviceIds !== undefined || grant.spaceIds !== undefined;
  return isNarrowed ? narrow(heard, grant, spacesOf) : heard;
}

async function narrow(hint: LiveHint, grant: Grant, spacesOf: SpacesOf): Promise<LiveHint | undefined> {
  const { event_id, event_type, occurred_at, device_id, space_id, device_ids = [] } = hint;
  const reaches = (id: string) => reachesDevice(id, grant, spacesOf);
  if (device_id !== undefined) {
    if (!(await reaches(device_id))) return undefined;
    const ids = OF_A_DEVICE.flatMap((name) => (hint[name] === undefined ? [] : [[name, hint[name]] as const]));
    return { event_id, event_type, occurred_at, ...Object.fromEntries(ids) };
  }
  if (space_id === undefined || grant.spaceIds?.has(space_id) !== true) return undefined;
  const own = await Promise.all(device_ids.map(async (id) => ((await reaches(id)) ? [id] : [])));
  return { event_id, event_type, occurred_at, space_id, device_ids: own.flat() };
}

async function reachesDevice(deviceId: string, { deviceIds, spaceIds }: Grant, spacesOf: SpacesOf): Promise<boolean> {
  if (deviceIds?.has(deviceId)) return true;
  if (!spaceIds || spaceIds.size === 0) return false;
  return (await spacesOf(deviceId))?.some((id) => spaceIds.has(id)) ?? false;
}

/** A kind of event that the portal does not show is told of as a change and no more. */
function withoutType(hint: LiveHint, { features }: Grant): LiveHint {
  const shown = features.manage?.events?.allowed_events;
  if (!shown || shown.includes(hint.event_type)) return hint;
  return { ...hint, event_type: `${hint.event_type.split(".", 1).join("")}.changed` };
}
