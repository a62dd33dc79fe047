import type { Route } from "../http/route.ts";
import { deleteSpace } from "./delete.ts";
import { getSpace } from "./get.ts";
import { listSpaces } from "./list.ts";

/** The routes of spaces. */
export const spaceRoutes: readonly Route[] = [deleteSpace, getSpace, listSpaces];
