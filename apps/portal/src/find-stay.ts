import type { PortalStart, StartPlace } from "./start-of-portal.ts";
import type { StayName } from "./target-of-portal.ts";
import { Trouble } from "./trouble.ts";

type Ask = (route: string, body: object) => Promise<Record<string, unknown>>;

/** What Seam says of a stay, as a grant or as a reservation. */
interface Stay {
  ends_at?: string | null;
  space_ids?: string[];
  access_method_ids?: string[];
  warnings?: { warning_code?: string }[];
}

/** What the server will not show this link, and what there is not. */
type Refused = "left_out" | "not_found";

/** Seam takes so many methods at once. */
const MOST_METHODS = 25;

/** Finds the places of a stay, as far as the link shows them: its spaces, else the devices of its ways in. Throws a `Trouble`. */
export async function findStay(stay: StayName, ask: Ask): Promise<PortalStart> {
  const found = await staysOf(stay, ask);
  if (typeof found === "string") return { places: [], note: found };
  const spaceIds = [...new Set(found.flatMap(({ space_ids = [] }) => space_ids))];
  const spaces = await Promise.all(spaceIds.map((space_id) => spaceOf(space_id, ask)));
  const seen = spaces.filter((space) => space !== undefined);
  // A link that shows none of the spaces shows nothing in them either.
  if (spaceIds.length > 0 && seen.length === 0) return { places: [], note: "left_out" };
  const places = spaceIds.length > 0 ? seen : await devicesOf(found, ask);
  if (places.length === 0) return { places, note: "no_place" };
  const ends = found.map(({ ends_at }) => Date.parse(ends_at ?? ""));
  const endedAt = Math.max(...ends);
  return endedAt < Date.now() ? { places, note: "over", endedAt } : { places };
}

/** A stay is asked for as a grant first, which is what Seam documents; one that has none yet is known as a reservation only. */
async function staysOf({ kind, key }: StayName, ask: Ask): Promise<Stay[] | Refused> {
  const named = kind === "access_grant" ? { access_grant_key: key } : { reservation_key: key };
  const asGrants = await orRefused(ask("/access_grants/list", named));
  const grants = typeof asGrants === "string" ? [] : ((asGrants["access_grants"] ?? []) as Stay[]);
  const kept = grants.filter(({ warnings = [] }) =>
    warnings.every(({ warning_code: code }) => code !== "being_deleted"),
  );
  if (kept.length > 0) return kept;
  if (kind === "access_grant") return asGrants === "left_out" ? asGrants : "not_found";
  const asReservation = await orRefused(ask("/seam/customer/v1/reservations/get", named));
  if (typeof asReservation === "string")
    return asGrants === "left_out" && asReservation === "left_out" ? "left_out" : "not_found";
  const { ends_at, spaces } = asReservation["reservation"] as Stay & { spaces?: { space_id: string | null }[] };
  return [{ ends_at: ends_at ?? null, space_ids: (spaces ?? []).flatMap(({ space_id }) => space_id ?? []) }];
}

async function spaceOf(space_id: string, ask: Ask): Promise<StartPlace | undefined> {
  const answer = await orRefused(ask("/spaces/get", { space_id }));
  if (typeof answer === "string") return undefined;
  const { name } = answer["space"] as { name?: string };
  return { view: { section: "spaces", spaceId: space_id }, name };
}

async function devicesOf(stays: readonly Stay[], ask: Ask): Promise<StartPlace[]> {
  const access_method_ids = stays.flatMap(({ access_method_ids: ids = [] }) => ids).slice(0, MOST_METHODS);
  if (access_method_ids.length === 0) return [];
  const answer = await orRefused(ask("/access_methods/get_related", { access_method_ids, include: ["devices"] }));
  if (typeof answer === "string") return [];
  const { devices = [] } = answer["batch"] as { devices?: { device_id: string; display_name?: string }[] };
  return devices.map(({ device_id, display_name }) => ({
    view: { section: "devices", deviceId: device_id },
    name: display_name,
  }));
}

/** Takes a refusal for an answer; what says nothing of the stay is thrown. */
async function orRefused<Answer>(asked: Promise<Answer>): Promise<Answer | Refused> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof Trouble) || error.kind !== "refused") throw error;
    if (error.status === 404) return "not_found";
    if (error.status === 401 || error.status === 403) return "left_out";
    throw error;
  }
}
