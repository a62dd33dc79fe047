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

/** One space, by id or by key: `/spaces/get`. What is already known of it is shown at once. */
export const spaceQuery = (session: PortalSession, reference: SpaceReference) => {
  const { customerKey, call } = session;
  const params = "spaceId" in reference ? { space_id: reference.spaceId } : { space_key: reference.spaceKey };
  return queryOptions<Space, PortalError>({
    queryKey: [customerKey, GET, params],
    queryFn: async ({ signal }) => {
      if (!Object.values(params)[0]) throw nameless();
      const [space] = normalizeSpaces([answerPart(await call(GET, params, { signal }), "space", GET)]);
      if (space && (!("spaceId" in reference) || space.space_id === reference.spaceId)) return space;
      throw new PortalError(`${GET} was answered with another space than the one asked for, so it is not shown.`, {
        code: "invalid_response",
        route: GET,
      });
    },
    initialData: () => knownSpace(session, reference)?.space,
    initialDataUpdatedAt: () => knownSpace(session, reference)?.readAt,
  });
};

/** A space as it was read last, be it alone or in the list, and when that was, in milliseconds since the epoch. */
export function knownSpace(
  { customerKey, queryClient }: PortalSession,
  reference: SpaceReference,
): { space: Space; readAt: number } | undefined {
  const cache = queryClient.getQueryCache();
  const isMeant = ({ space_id, space_key }: Space) =>
    "spaceId" in reference ? space_id === reference.spaceId : space_key === reference.spaceKey;
  return [
    [customerKey, LIST, { all: true }],
    [customerKey, GET],
  ]
    .flatMap((queryKey) => cache.findAll({ queryKey }))
    .flatMap(({ state }) => {
      const space = [(state.data as Space | Space[] | undefined) ?? []].flat().find(isMeant);
      return space ? [{ space, readAt: state.dataUpdatedAt }] : [];
    })
    .toSorted((left, right) => right.readAt - left.readAt)[0];
}

const nameless = () =>
  new PortalError(
    "A space was asked for without its name, so there is none to show. Pass `spaceId`, or your own `spaceKey`.",
    { code: "invalid_input", route: GET },
  );
