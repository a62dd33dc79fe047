"use client";
import { memo, useMemo, type ReactNode } from "react";
import type { DeviceEntry } from "../devices/device-entry.ts";
import type { DeviceIndex } from "../devices/use-device-index.ts";
import { useText } from "../provider/use-text.ts";
import { RowBoundary } from "../states/row-boundary.tsx";
import { GroupedRows } from "../ui/grouped-rows.tsx";
import { troubleFirst } from "../ui/trouble-first.ts";
import type { AccountEntry } from "./account-entry.ts";
import { AccountRow } from "./account-row.tsx";
import { connectedAccountsText } from "./connected-accounts.text.ts";

/** Props of `AccountList`. */
export interface AccountListProps {
  /** Sorted by name. */
  entries: readonly AccountEntry[];
  /** The customer's devices, as far as they are known. */
  devices: Pick<DeviceIndex, "entries" | "isComplete" | "error">;
  selectedId: string | undefined;
  onOpen: (connectedAccountId: string) => void;
}

/** The accounts in rows: what needs a person first, the gravest on top, the rest by name. */
export const AccountList = memo(function AccountList(props: AccountListProps): ReactNode {
  const { entries, devices, selectedId, onOpen } = props;
  const t = useText(connectedAccountsText);
  const groups = useMemo(
    () =>
      troubleFirst({
        troubled: entries.filter(isTroubled).toSorted((left, right) => gravityOf(left) - gravityOf(right)),
        rest: entries.filter((entry) => !isTroubled(entry)),
        titles: { trouble: t("accounts.list.trouble"), rest: t("accounts.list.rest"), all: t("accounts.list.all") },
      }),
    [entries, t],
  );
  const { entries: deviceEntries, isComplete, error } = devices;
  const holdings = useMemo(() => {
    const byAccount = new Map<string, DeviceEntry[]>();
    for (const entry of deviceEntries) {
      const id = entry.device.connected_account_id;
      const own = byAccount.get(id);
      if (own) own.push(entry);
      else byAccount.set(id, [entry]);
    }
    return new Map([...byAccount].map(([id, own]) => [id, { entries: own, isComplete }]));
  }, [deviceEntries, isComplete]);
  const none = useMemo(() => ({ entries: [], isComplete }), [isComplete]);
  return (
    <GroupedRows
      groups={groups}
      idOf={idOf}
      renderRow={(entry, place) => (
        <RowBoundary place={place} item={entry}>
          <AccountRow
            {...place}
            entry={entry}
            holding={holdings.get(idOf(entry)) ?? none}
            isCounting={!isComplete && error === null}
            onOpen={onOpen}
          />
        </RowBoundary>
      )}
      selectedId={selectedId}
      isComplete
    />
  );
});

const isTroubled = ({ troubles }: AccountEntry) => troubles.length > 0;
const gravityOf = ({ troubles }: AccountEntry) => troubles[0]?.gravity ?? 0;
const idOf = ({ account }: AccountEntry) => account.connected_account_id;
