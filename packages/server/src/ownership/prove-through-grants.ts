import type { OwnershipProof, Whereabouts } from "./proof.ts";

interface RelatedGrant {
  readonly access_grant_id?: unknown;
  readonly access_method_ids?: unknown;
}

/** Proves access methods by the grants that Seam relates to them: one of each has to be the customer's own. */
export const proveThroughGrants: OwnershipProof = {
  atOnce: 25,
  async lookUp(read, { customerKey, ids }, signal, prove) {
    const asked = { access_method_ids: ids, include: ["access_grants"] };
    const batch = (await read("/access_methods/get_related", asked, signal))?.["batch"];
    const related = (batch as { access_grants?: unknown } | null | undefined)?.access_grants;
    const grants = (Array.isArray(related) ? (related as RelatedGrant[]) : []).flatMap(
      ({ access_grant_id: id, access_method_ids: methods }) =>
        typeof id === "string" && Array.isArray(methods) ? [{ id, methods: new Set<unknown>(methods) }] : [],
    );
    // A missing method takes as many look-ups as a foreign one.
    const claimed = grants.length > 0 ? grants.map(({ id }) => id) : [crypto.randomUUID()];
    const owned = await prove("access_grant_id", { customerKey, ids: claimed }, signal);
    return new Map(
      ids.flatMap((id): [string, Whereabouts][] => {
        const own = grants.flatMap((grant) => (grant.methods.has(id) ? (owned.get(grant.id) ?? []) : []));
        return own.length > 0 ? [[id, { spaceIds: own.flatMap(({ spaceIds = [] }) => spaceIds) }]] : [];
      }),
    );
  },
};
