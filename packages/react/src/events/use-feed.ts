"use client";
import { useEffect, useState } from "react";
import { useSession } from "../provider/portal-context.ts";
import type { PortalSession } from "../provider/session.ts";
import type { FeedState } from "./feed-state.ts";
import type { UpdateDevices } from "./take-events.ts";

const UNKNOWN: FeedState = { status: { state: "connecting" }, isFailing: false };

/**
 * What is known of how events come in. With `update`, or `null` where the caller shows no devices, they are followed for as
 * long as the caller is on screen, once for all callers.
 */
export function useFeed(update?: UpdateDevices | null): FeedState {
  const session = useSession();
  const [known, setKnown] = useState<readonly [PortalSession, FeedState]>();
  useEffect(() => {
    const onState = (state: FeedState) => setKnown([session, state]);
    let leave: (() => void) | undefined;
    let isHere = true;
    import("./event-feed.ts").then(
      ({ joinFeed }) => (leave = isHere ? joinFeed(session, onState, update) : undefined),
      () => onState({ ...UNKNOWN, isFailing: true }),
    );
    return () => {
      isHere = false;
      leave?.();
    };
  }, [session, update]);
  // What was known of another customer's says nothing of this one's.
  return known?.[0] === session ? known[1] : UNKNOWN;
}
