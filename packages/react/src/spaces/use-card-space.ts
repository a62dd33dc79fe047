"use client";
import { useQuery } from "@tanstack/react-query";
import { useSession } from "../provider/portal-context.ts";
import { allSpacesQuery } from "./queries.ts";
import type { SpaceReference } from "./space-page.ts";
import { useFirstFailure } from "./use-first-failure.ts";
import { useShownSpace, type ShownSpace } from "./use-shown-space.ts";

/** Milliseconds between readings of all spaces. */
const READ_EVERY = 5 * 60_000;

/**
 * A space for a card, of which a page may hold many: they share one reading of all spaces, and only one that is not
 * among them is asked for by itself.
 */
export function useCardSpace(reference: SpaceReference): ShownSpace {
  const session = useSession();
  const all = useQuery({ ...allSpacesQuery(session), refetchInterval: READ_EVERY }, session.queryClient);
  const listed = all.data?.find(({ space_id, space_key }) =>
    "spaceId" in reference ? space_id === reference.spaceId : space_key === reference.spaceKey,
  );
  const { dataUpdatedAt: updatedAt } = all;
  const missing = useFirstFailure({ error: all.error, updatedAt });
  const alone = useShownSpace(reference, { enabled: all.data !== undefined && listed === undefined });
  const error = all.error ?? missing;
  const failure = error ? { error, isRetrying: all.isFetching, onRetry: () => void all.refetch() } : undefined;
  if (listed) return { space: listed, failure, updatedAt };
  // Where all share one question its failure is the answer to all, beside what is known of the space from elsewhere.
  return all.data === undefined ? { ...alone, failure } : alone;
}
