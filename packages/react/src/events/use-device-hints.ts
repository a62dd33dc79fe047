"use client";
import { useEffect, useState } from "react";
import { useSession } from "../provider/portal-context.ts";
import type { UpdateDevices } from "./take-events.ts";

/** Keeps an eye on what happens to the customer while a panel is on screen, once for all panels; devices are told. */
export function useDeviceHints(update: UpdateDevices): { isFailing: boolean } {
  const session = useSession();
  const [isFailing, setFailing] = useState(false);
  useEffect(() => {
    let leave: (() => void) | undefined;
    let isHere = true;
    import("./event-feed.ts").then(
      ({ joinFeed }) =>
        (leave = isHere ? joinFeed(session, { update, onState: (state) => setFailing(state.isFailing) }) : undefined),
      () => setFailing(true),
    );
    return () => {
      isHere = false;
      leave?.();
    };
  }, [session, update]);
  return { isFailing };
}
