"use client";
import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useInsertionEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { BusinessVertical } from "../text/business-vertical.ts";
import { safeLocale } from "../text/safe-locale.ts";
import type { Words } from "../text/define-text.ts";
import type { Appearance } from "./appearance.ts";
import type { PortalFeatures } from "./features.ts";
import { LatestHost, type Host } from "./host.ts";
import { SessionContext, SettingsContext } from "./portal-context.ts";
import { createQueryClient } from "./query-client.ts";
import { createReport } from "./report.ts";
import { createSession, type PortalSession } from "./session.ts";

/** What the provider needs, whatever stands inside it. */
export interface PortalProviderProps {
  customerKey: string;
  endpoint: string;
  host: Host;
  readOnly: boolean;
  locale: string;
  messages: Partial<Words> | undefined;
  appearance: Appearance | undefined;
  features: PortalFeatures | undefined;
  businessVertical: BusinessVertical;
  children: ReactNode;
}

/** Holds one customer's session and the portal's settings; children are never remounted, whatever changes. */
export function PortalProvider(props: PortalProviderProps): ReactNode {
  const { customerKey, endpoint, host, readOnly, messages, appearance, features, businessVertical, children } = props;
  const road = host.fetchSession ? "token" : "gateway";
  const [latest] = useState(() => new LatestHost(host));
  useInsertionEffect(() => latest.set(host));
  const [report] = useState(() => createReport(latest.get));
  const [queryClient] = useState(() => createQueryClient(report));
  const create = () => createSession({ customerKey, endpoint, road, queryClient, host: latest.get, report });
  const [held, setHeld] = useState(create);
  let session = held;
  if (held.customerKey !== customerKey || held.endpoint !== endpoint || held.road !== road) {
    session = create();
    setHeld(session);
  }

  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    // React Query notices "online" only where it was there to hear "offline".
    const onOnline = () => queryClient.getQueryCache().onOnline();
    queryClient.mount();
    window.addEventListener("online", onOnline);
    return () => {
      isThere.current = false;
      queryClient.unmount();
      // Strict mode is back at once, and what was called off has to end first.
      setTimeout(() => {
        if (!isThere.current) queryClient.clear();
      });
      window.removeEventListener("online", onOnline);
    };
  }, [queryClient]);
  const shown = useRef(session);
  useEffect(() => {
    const former = shown.current;
    shown.current = session;
    if (former !== session) forgetFormer(queryClient, former, session);
    session.commands.setWatching(true);
    return () => session.commands.setWatching(false);
  }, [queryClient, session]);

  // Hosts write these objects inline: what they say counts, not which objects they are.
  const locale = safeLocale(props.locale);
  const said = JSON.stringify(messages ?? {});
  const look = JSON.stringify(appearance ?? {});
  const offered = JSON.stringify(features ?? {});
  const settings = useMemo(() => {
    const own = JSON.parse(said) as Partial<Words>;
    return {
      locale,
      languageOf: (rooms: readonly Words[]) => (areAllSaid(rooms, own) ? locale : "en"),
      messages: own,
      readOnly,
      features: JSON.parse(offered) as PortalFeatures,
      businessVertical,
      appearance: JSON.parse(look) as Appearance,
    };
  }, [locale, said, readOnly, offered, businessVertical, look]);
  return (
    <SessionContext.Provider value={session}>
      <SettingsContext.Provider value={settings}>{children}</SettingsContext.Provider>
    </SessionContext.Provider>
  );
}

/** Our own words are English, so a text is in the host's language only where every word of it is the host's. */
function areAllSaid(rooms: readonly Words[], own: Partial<Words>): boolean {
  return rooms.length > 0 && rooms.every((words) => Object.keys(words).every((key) => own[key] !== undefined));
}

/** Drops what another customer was told; what the same customer was told on another road is asked for anew. */
function forgetFormer(queryClient: QueryClient, former: PortalSession, { customerKey }: PortalSession): void {
  if (former.customerKey === customerKey) void queryClient.resetQueries();
  else queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== customerKey });
}
