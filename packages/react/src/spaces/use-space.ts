"use client";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { PortalError } from "../api/portal-error.ts";
import type { Space } from "../api/resources.ts";
import { useSession } from "../provider/portal-context.ts";
import { spaceQuery } from "./queries.ts";
import type { SpaceReference } from "./space-page.ts";

/**
 * One space, by Seam's id or by the host's own `space_key`, from Seam's `/spaces/get`.
 * Gives TanStack Query's result; errors are `PortalError`s.
 */
export function useSpace(reference: SpaceReference): UseQueryResult<Space, PortalError> {
  const session = useSession();
  return useQuery(spaceQuery(session, reference), session.queryClient);
}
