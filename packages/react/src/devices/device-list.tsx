"use client";
import { memo, useCallback, useMemo, useState, type ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { RowBoundary } from "../states/row-boundary.tsx";
import { GroupedRows } from "../ui/grouped-rows.tsx";
import type { RowPlace } from "../ui/row.tsx";
import { troubleFirst } from "../ui/trouble-first.ts";
import { AccountTroubleRow } from "./account-trouble-row.tsx";
import { accountTroubles } from "./account-troubles.ts";
import type { DeviceEntry } from "./device-entry.ts";
import { devicesText } from "./devices.text.ts";
import { ListUnlockDialog } from "./list-unlock-dialog.tsx";
import { LockRow } from "./lock-row.tsx";
import { PlainRow } from "./plain-row.tsx";

/** Props of `DeviceList`. */
export interface DeviceListProps {
  entries: readonly DeviceEntry[];
  /** All devices, found or not: what is said of an account is said of these. */
  all: readonly DeviceEntry[];
  /** Whether the entries are all there are. */
  isComplete: boolean;
  /** Whether what needs a person is gathered on top, is all there is to see, or keeps its place by name. */
  trouble: "first" | "only" | "mixed";
  selectedId: string | undefined;
  onOpen: (deviceId: string) => void;
  /** Called to narrow the list to an account in trouble; needed unless trouble is mixed in. */
  onShowAccount?: ((connectedAccountId: string) => void) | undefined;
  /** Signs an account in again; left out where this person may not. */
  onReconnect?: ((connectedAccountId: string) => void) | undefined;
}

/** The devices in rows: what needs a person first, the rest by name. */
export const DeviceList = memo(function DeviceList(props: DeviceListProps): ReactNode {
  const { entries, all, isComplete, trouble, selectedId, onOpen, onShowAccount, onReconnect } = props;
  const t = useText(devicesText);
  const accounts = useMemo(() => {
    if (trouble === "mixed") return [];
    const shown = new Set(accountTroubles(entries).map(({ connectedAccountId }) => connectedAccountId));
    return accountTroubles(all).filter(({ connectedAccountId }) => shown.has(connectedAccountId));
  }, [entries, all, trouble]);
  const troubled = useMemo(() => (trouble === "mixed" ? [] : entries.filter(hasOwnTrouble)), [entries, trouble]);
  const rest = useMemo(
    () => (trouble === "mixed" ? entries : trouble === "only" ? [] : entries.filter((entry) => !hasOwnTrouble(entry))),
    [entries, trouble],
  );
  const [askedId, setAskedId] = useState<string>();
  const forget = useCallback(() => setAskedId(undefined), []);

  const groups = useMemo(
    () =>
      troubleFirst({
        troubled,
        rest,
        titles: { trouble: t("devices.list.trouble"), rest: t("devices.list.rest"), all: t("devices.list.all") },
        before: accounts.length > 0 && onShowAccount && (
          <div
            className="cp-list"
            role="list"
            aria-label={t("devices.list.accounts")}
            data-joined={troubled.length > 0 ? "" : undefined}
          >
            {accounts.map((account, index) => (
              <AccountTroubleRow
                key={account.connectedAccountId}
                trouble={account}
                index={index}
                total={accounts.length}
                isComplete={isComplete}
                onShow={onShowAccount}
                onReconnect={onReconnect}
              />
            ))}
          </div>
        ),
      }),
    [t, troubled, accounts, rest, isComplete, onShowAccount, onReconnect],
  );
  const row = (entry: DeviceEntry, place: RowPlace) => {
    const EntryRow = entry.kind === "lock" ? LockRow : PlainRow;
    return (
      <RowBoundary place={place} item={entry}>
        <EntryRow {...place} entry={entry} onOpen={onOpen} onAsk={setAskedId} />
      </RowBoundary>
    );
  };
  return (
    <GroupedRows groups={groups} idOf={deviceIdOf} renderRow={row} selectedId={selectedId} isComplete={isComplete}>
      {askedId !== undefined && <ListUnlockDialog deviceId={askedId} entries={all} onClose={forget} />}
    </GroupedRows>
  );
});

/** Trouble that it does not merely share with its account. */
const hasOwnTrouble = ({ trouble }: DeviceEntry) => trouble !== undefined && trouble.kind !== "account";
const deviceIdOf = ({ device }: DeviceEntry) => device.device_id;
