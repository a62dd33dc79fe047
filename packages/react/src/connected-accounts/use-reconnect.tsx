"use client";
import { useCallback, useState, type ReactNode } from "react";
import type { ConnectedAccount } from "../api/resources.ts";
import { useMayConnect } from "../connect-webviews/use-may-connect.ts";
import { useSession } from "../provider/portal-context.ts";
import { allConnectedAccountsQuery } from "./queries.ts";
import { ReconnectFlow, type ReconnectFlowProps } from "./reconnect-flow.tsx";

/** A way to sign an account in again. */
export interface Reconnect {
  /** Begins for one account, by its id; left out where this person may not. */
  reconnect: ((connectedAccountId: string) => void) | undefined;
  /** To be drawn inside a portal root for as long as an account may be signed in again: its trouble goes before the flow is over. */
  dialog: ReactNode;
}

/** Signs an account in again, for whoever has a button of their own. */
export function useReconnect(): Reconnect {
  const session = useSession();
  const mayConnect = useMayConnect();
  const [asked, setAsked] = useState<Pick<ReconnectFlowProps, "account" | "known">>();
  const reconnect = useCallback(
    (connectedAccountId: string) => {
      const { queryKey } = allConnectedAccountsQuery(session);
      const accounts = session.queryClient.getQueryData<ConnectedAccount[]>(queryKey) ?? [];
      const account = accounts.find(({ connected_account_id }) => connected_account_id === connectedAccountId);
      if (account === undefined) return;
      setAsked({ account, known: new Set(accounts.map(({ connected_account_id }) => connected_account_id)) });
    },
    [session],
  );
  return {
    reconnect: mayConnect ? reconnect : undefined,
    dialog: asked && (
      <ReconnectFlow key={asked.account.connected_account_id} {...asked} onClose={() => setAsked(undefined)} />
    ),
  };
}
