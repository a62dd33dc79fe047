"use client";
import type { LiveStatus } from "./live-status.ts";
import { useFeed } from "./use-feed.ts";

/** How fresh what the panels and hooks around show is: whether what happens shows at once, and if not, since when. */
export const useLiveStatus = (): LiveStatus => useFeed(null).status;
