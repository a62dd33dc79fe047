import type { OwnershipProof } from "./proof.ts";

/** Proves one access method by the grants that Seam relates to it: one of them has to be the customer's own. */
export const proveThroughGrants: OwnershipProof = {
  atOnce: 1,
  async lookUp(read, { customerKey, ids }, signal, prove) {
    const [id = ""] = ids;
    const asked = { access_method_ids: [id], include: ["access_grants"] };
    const batch = (await read("/access_methods/get_related", asked, signal))?.["batch"];
    const grants = (batch as { access_grants?: unknown } | null | undefined)?.access_grants;
    const grantIds = (Array.isArray(grants) ? grants : [])
      .filter((grant: { access_method_ids?: unknown }) => hasId(grant.access_method_ids, id))
      .map(({ access_grant_id }: { access_grant_id?: unknown }) => access_grant_id)
      .filter((grantId): grantId is string => typeof grantId === "string");
    // A missing method takes as many look-ups as a foreign one.
    const claimed = grantIds.length > 0 ? grantIds : [crypto.randomUUID()];
    const owned = await prove("access_grant_id", { customerKey, ids: claimed }, signal);
    const [whereabouts] = owned.values();
    return whereabouts ? new Map([[id, whereabouts]]) : new Map();
  },
};

const hasId = (ids: unknown, id: string): boolean => Array.isArray(ids) && ids.includes(id);
