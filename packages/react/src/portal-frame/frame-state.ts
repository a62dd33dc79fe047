import type { PortalFrameError } from "./portal-frame-error.ts";

/** How far a frame is. */
export type FrameState =
  | { phase: "loading" }
  /**
   * The page is there; `isExpired` where its link has ended and no new one could be had. Our own page (`isOurs`) says so
   * by itself, and asks again.
   */
  | { phase: "shown"; isOurs: boolean; isExpired: boolean }
  /** Nothing could be shown; `url` is the link, where there is one that could be opened by itself. */
  | { phase: "failed"; error: PortalFrameError; url?: string | undefined };
