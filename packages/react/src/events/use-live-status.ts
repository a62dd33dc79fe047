"use client";
import { useEffect, useState } from "react";
import { useSession } from "../provider/portal-context.ts";
import type { LiveStatus } from "./live-status.ts";

const UNKNOWN: LiveStatus = { state: "connecting", since: undefined };

/** How fresh what the panels and hooks around show is: whether what happens shows at once, and if not, since when. */
export function useLiveStatus(): LiveStatus {
  const session = useSession();
  const [known, setKnown] = useState({ session, status: UNKNOWN });
  useEffect(() => {
    let leave: (() => void) | undefined;
    let isHere = true;
    import("./event-feed.ts").then(
      ({ watchFeed }) =>
        (leave = isHere ? watchFeed(session, ({ status }) => setKnown({ session, status })) : undefined),
      () => undefined,
    );
    return () => {
      isHere = false;
      leave?.();
    };
  }, [session]);
  // What was known of another customer's stream says nothing of this one's.
  return known.session === session ? known.status : UNKNOWN;
}
