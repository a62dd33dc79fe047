import type { SpaceReference } from "./space-page.ts";

/** What a host names a space by, alone; the id goes before the key, and what is left empty counts for nothing. */
export function referenceOf(named: SpaceReference): SpaceReference {
  const { spaceId, spaceKey } = named as { spaceId?: string | undefined; spaceKey?: string | undefined };
  return spaceId ? { spaceId } : { spaceKey: spaceKey ?? "" };
}
