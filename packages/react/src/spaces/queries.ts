import { queryOptions } from "@tanstack/react-query";
import { readAllPages } from "../api/all-pages.ts";
import { answerPart } from "../api/answer-part.ts";
import { PortalError } from "../api/portal-error.ts";
import type { Space } from "../api/resources.ts";
import { listQuery } from "../provider/list-query.ts";
import type { PortalSession } from "../provider/session.ts";
import { normalizeSpaces } from "./normalize-space.ts";
import type { SpaceListParams, SpacePage, SpaceReference } from "./space-page.ts";

const LIST = "/spaces/list";
const GET = "/spaces/get";

/** The customer's spaces, page after page: `/spaces/list`. */
export const spaceListQuery = (session: PortalSession, params: SpaceListParams) =>
  listQuery<SpacePage>(session, {
    route: LIST,
    rows: "spaces",
    params,
    page: (rows, pagination) => ({ spaces: normalizeSpaces(rows), pagination }),
  });

/** All spaces of the customer at once, for their names: `/spaces/list`. */
export const allSpacesQuery = ({ customerKey, call }: PortalSession) =>
  queryOptions<Space[], PortalError>({
    queryKey: [customerKey, LIST, { all: true }],
    queryFn: async ({ signal }) => normalizeSpaces(await readAllPages(call, LIST, "spaces", signal)),
    staleTime: 5 * 60_000,
  });

/** One space, by id or by key: `/spaces/get`. */
export const spaceQuery = ({ customerKey, call }: PortalSession, reference: SpaceReference) => {
  const params = "spaceId" in reference ? { space_id: reference.spaceId } : { space_key: reference.spaceKey };
  return queryOptions<Space, PortalError>({
    queryKey: [customerKey, GET, params],
    queryFn: async ({ signal }) => {
      const [space] = normalizeSpaces([answerPart(await call(GET, params, { signal }), "space", GET)]);
      if (space && (!("spaceId" in reference) || space.space_id === reference.spaceId)) return space;
      throw new PortalError(`${GET} was answered with another space than the one asked for, so it is not shown.`, {
        code: "invalid_response",
        route: GET,
      });
    },
  });
};
