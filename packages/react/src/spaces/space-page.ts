import type { Pagination, Space } from "../api/resources.ts";

/** Filters of `/spaces/list`; the customer is added by the road. */
export interface SpaceListParams {
  /** Spaces a page. @default 100 */
  limit?: number | undefined;
  space_key?: string | undefined;
  /** Narrows to spaces whose name or key has this in it. */
  search?: string | undefined;
}

/** One page of `/spaces/list`. */
export interface SpacePage {
  spaces: Space[];
  pagination: Pagination;
}

/** Names a space, by Seam's id or by the host's own key. */
export type SpaceReference = { spaceId: string } | { spaceKey: string };
