import type { Prove } from "../ownership/proof.ts";
import { isNarrowed, keepInReach } from "../ownership/reach.ts";
import { showsEvent } from "../policy/shows-event.ts";
import type { Person } from "../request/door.ts";
import type { LiveHint } from "./live-hint.ts";

/** How long may be looked up whether a hint may be heard, in milliseconds. */
const LOOK_UP_TIMEOUT_MS = 10_000;
/** What of a hint may reach a person who reaches only some devices. */
const OF_SOME = ["device_id", "space_id", "connected_account_id", "access_code_id", "action_attempt_id"] as const;

/** Gives what of a hint this person may hear, and nothing where it is of what they may not see, or that can't be told now. */
export function hearHint(hint: LiveHint, person: Person, prove: Prove): LiveHint | Promise<LiveHint | undefined> {
  const heard = withoutType(hint, person);
  return isNarrowed(person.grant) ? narrow(heard, person, prove).catch(() => undefined) : heard;
}

async function narrow(hint: LiveHint, person: Person, prove: Prove): Promise<LiveHint | undefined> {
  const reach = { ...person, prove, signal: AbortSignal.timeout(LOOK_UP_TIMEOUT_MS) };
  const [own] = await keepInReach([{ ...hint }], reach);
  if (!own) return undefined;
  const devices = await keepInReach(
    (own.device_ids ?? []).map((device_id) => ({ device_id })),
    reach,
  );
  const { event_id, event_type, occurred_at } = own;
  const ids = OF_SOME.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]] as const]));
  return {
    event_id,
    event_type,
    occurred_at,
    ...Object.fromEntries(ids),
    ...(devices.length > 0 && { device_ids: devices.map(({ device_id }) => device_id) }),
  };
}

/** A kind of event that the portal does not show is told of as a change and no more: what is on screen is read anew, and nobody learns why. */
function withoutType(hint: LiveHint, { grant: { features } }: Person): LiveHint {
  if (showsEvent(features, hint.event_type)) return hint;
  return { ...hint, event_type: `${hint.event_type.split(".", 1).join("")}.changed` };
}
