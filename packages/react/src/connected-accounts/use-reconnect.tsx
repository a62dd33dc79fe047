"use client";
import { useCallback, useState, useSyncExternalStore, type ReactNode } from "react";
import { useMayConnect } from "../connect-webviews/use-may-connect.ts";
import { useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { allConnectedAccountsQuery } from "./queries.ts";
import { ReconnectFlow, type ReconnectFlowProps } from "./reconnect-flow.tsx";
import { reconnectText } from "./reconnect.text.ts";

/** A way to sign an account in again. */
export interface Reconnect {
  /** Begins for one account, by its id; left out where this person may not. */
  reconnect: ((connectedAccountId: string) => void) | undefined;
  /** To be drawn inside a portal root for as long as an account may be signed in again: its trouble goes before the flow is over. */
  dialog: ReactNode;
}

type Asked = Pick<ReconnectFlowProps, "account" | "known"> | { unreadId: string } | undefined;

/** Signs an account in again, for whoever has a button of their own. */
export function useReconnect(): Reconnect {
  const session = useSession();
  const t = useText(reconnectText);
  const mayConnect = useMayConnect();
  const { refusals } = session;
  // Without the accounts nobody knows which login is meant, nor whether it was the right one.
  const isClosed = useSyncExternalStore(
    refusals.subscribe,
    () => refusals.isClosed("/connected_accounts/list"),
    () => false,
  );
  const [asked, setAsked] = useState<Asked>();
  const reconnect = useCallback(
    (connectedAccountId: string) => {
      const { queryClient } = session;
      // Where a device stands alone, its account may still be on the way.
      const look = async () => {
        const accounts = await queryClient.ensureQueryData(allConnectedAccountsQuery(session));
        const account = accounts.find(({ connected_account_id }) => connected_account_id === connectedAccountId);
        const known = new Map(accounts.map((each) => [each.connected_account_id, each]));
        setAsked(account ? { account, known } : { unreadId: connectedAccountId });
      };
      look().catch(() => setAsked({ unreadId: connectedAccountId }));
    },
    [session],
  );
  const forget = () => setAsked(undefined);
  const dialog =
    asked &&
    ("account" in asked ? (
      <ReconnectFlow key={asked.account.connected_account_id} {...asked} onClose={forget} />
    ) : (
      <ConfirmDialog
        title={t("reconnect.unread")}
        body={t("reconnect.unread.body")}
        confirmLabel={t("reconnect.unread.again")}
        cancelLabel={t("reconnect.cancel")}
        onConfirm={() => {
          forget();
          reconnect(asked.unreadId);
        }}
        onClose={forget}
      />
    ));
  return { reconnect: mayConnect && !isClosed ? reconnect : undefined, dialog };
}
