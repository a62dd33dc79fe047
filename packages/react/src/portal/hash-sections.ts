import type { PortalSection } from "../provider/features.ts";

/** What our part of the address begins with; any other hash is the host's own and is left alone. */
export const HASH_PREFIX = "#portal/";

/** What the sections are called in the address. */
const SECTIONS = new Map<string | undefined, PortalSection>([
  ["devices", "devices"],
  ["spaces", "spaces"],
  ["accounts", "connected_accounts"],
]);

/** The section that an address names, before the code is there that reads all of it. */
export function sectionOfHash(hash: string): PortalSection | undefined {
  if (!hash.startsWith(HASH_PREFIX)) return undefined;
  return SECTIONS.get(hash.slice(HASH_PREFIX.length).split("/", 1)[0]);
}
