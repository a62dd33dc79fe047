import type { PortalView } from "@customer-portal/react";

/** A place that a link leads to. */
export interface StartPlace {
  view: PortalView;
  /** What it is called; missing where the link itself has named it. */
  name?: string | undefined;
}

/** What there is to say of where a link leads. */
export type StartNote = "not_found" | "left_out" | "no_place" | "unknown" | "over";

/** Where a portal opens. */
export interface PortalStart {
  /** The places that the link leads to, the first of which is opened; none where the portal opens as it is. */
  places: readonly StartPlace[];
  note?: StartNote | undefined;
  /** When what the link leads to ended, in milliseconds since the epoch. */
  endedAt?: number | undefined;
}
