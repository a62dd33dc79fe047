import type { PortalAnalyticsEvent, PortalError } from "@customer-portal/react";
import { useState } from "react";

/** One thing that the portal told its host through `onEvent` or `onError`. */
export interface Heard {
  id: number;
  at: Date;
  what: string;
  about: string;
}

/** Keeps the last things that the portal told us, the newest first. */
export function useHeard() {
  const [heard, setHeard] = useState<Heard[]>([]);
  const add = (what: string, about: string) =>
    setHeard((before) => [{ id: (before[0]?.id ?? 0) + 1, at: new Date(), what, about }, ...before].slice(0, 8));
  return {
    heard,
    hear: (event: PortalAnalyticsEvent) => {
      const outcome = "outcome" in event ? `${event.action}: ${event.outcome}` : undefined;
      add(event.type, outcome ?? ("action" in event ? event.action : ""));
    },
    hearError: ({ code, message }: PortalError) => add(code, message),
  };
}
