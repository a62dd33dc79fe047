import { ROUTE_PERMISSION } from "./route-permission.ts";

/** What the host lets this person do, as the gateway says with every good answer. What is left out is not narrowed. */
export interface Grant {
  read_only?: boolean;
  /** Verbs (`control`) and verbs for one resource (`locks.control`). */
  permissions?: string[];
  /** The parts left out, in Seam's own names. */
  features?: Record<string, { exclude?: boolean; events?: { allowed_events?: string[] } } | undefined>;
}

/** Reads what the gateway's header says; what can't be read narrows nothing, since the server decides in any case. */
export function readGrant(header: string | null): Grant {
  try {
    return (JSON.parse(header ?? "") as Grant | null) ?? {};
  } catch {
    return {};
  }
}

/** Whether a grant opens a route, as far as is known before asking. */
export function opens({ permissions }: Grant, route: string): boolean {
  const needed = ROUTE_PERMISSION[route];
  if (!permissions || needed === undefined) return true;
  return permissions.some((granted) => granted === needed || granted === needed.split(".")[1]);
}
