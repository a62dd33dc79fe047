import { queryOptions } from "@tanstack/react-query";
import { readAllPages } from "../api/all-pages.ts";
import type { Space } from "../api/resources.ts";
import type { PortalSession } from "../provider/session.ts";

/** All spaces of the customer: `/spaces/list`. */
export const allSpacesQuery = ({ customerKey, call }: PortalSession) =>
  queryOptions({
    queryKey: [customerKey, "/spaces/list", { all: true }],
    queryFn: ({ signal }) => readAllPages<Space>(call, "/spaces/list", "spaces", signal),
    staleTime: 5 * 60_000,
  });
