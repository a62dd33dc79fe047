"use client";
import { memo, useCallback, useEffect, useId, useMemo, useState, type ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { WindowedList } from "../ui/windowed-list.tsx";
import { AccountTroubleRow } from "./account-trouble-row.tsx";
import { accountTroubles } from "./account-troubles.ts";
import type { DeviceEntry } from "./device-entry.ts";
import { devicesText } from "./devices.text.ts";
import { LockRow } from "./lock-row.tsx";
import { PlainRow } from "./plain-row.tsx";
import { UnlockDialog } from "./unlock-dialog.tsx";
import { useRovingRows } from "./use-roving-rows.ts";

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
  onShowAccount: (connectedAccountId: string) => void;
}

/** The devices in rows: what needs a person first, the rest by name. */
export const DeviceList = memo(function DeviceList(props: DeviceListProps): ReactNode {
  const { entries, all, isComplete, trouble, selectedId, onOpen, onShowAccount } = props;
  const t = useText(devicesText);
  const troubleId = useId();
  const restId = useId();
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
  const ids = useMemo(() => [...troubled, ...rest].map(deviceIdOf), [troubled, rest]);
  const { active, near, ref, ...handlers } = useRovingRows(ids);
  const hasTrouble = accounts.length + troubled.length > 0;
  const selected = selectedId === undefined ? -1 : ids.indexOf(selectedId);

  const [askedId, setAskedId] = useState<string>();
  const asked = askedId === undefined ? undefined : all.find((entry) => deviceIdOf(entry) === askedId);
  const isMoot = askedId !== undefined && asked === undefined;
  const forget = useCallback(() => setAskedId(undefined), []);
  // In an effect, not while rendering: React 18 forgets such an update when it renders again.
  useEffect(() => {
    if (isMoot) forget();
  }, [isMoot, forget]);

  const row = (entry: DeviceEntry, index: number, list: readonly DeviceEntry[]) => {
    const Row = entry.kind === "lock" ? LockRow : PlainRow;
    return (
      <Row
        entry={entry}
        index={index}
        total={isComplete ? list.length : undefined}
        isSelected={deviceIdOf(entry) === selectedId}
        isTabStop={deviceIdOf(entry) === ids[active]}
        onOpen={onOpen}
        onAsk={setAskedId}
      />
    );
  };
  return (
    <div ref={ref} role="presentation" className="cp-device-list" {...handlers}>
      {hasTrouble && (
        <section className="cp-group">
          <h3 id={troubleId} className="cp-group-title">
            {t("devices.list.trouble")}
          </h3>
          {accounts.length > 0 && (
            <div
              className="cp-list"
              role="list"
              aria-label={t("devices.list.accounts")}
              data-joined={troubled.length > 0 ? "" : undefined}
            >
              {accounts.map((account) => (
                <AccountTroubleRow
                  key={account.connectedAccountId}
                  trouble={account}
                  isComplete={isComplete}
                  onShow={onShowAccount}
                />
              ))}
            </div>
          )}
          {troubled.length > 0 && (
            <WindowedList
              items={troubled}
              keyOf={deviceIdOf}
              renderRow={(entry, index) => row(entry, index, troubled)}
              keep={[...near, selected]}
              labelledBy={troubleId}
            />
          )}
        </section>
      )}
      {rest.length > 0 && (
        <section className="cp-group">
          <h3 id={restId} className={hasTrouble ? "cp-group-title" : "cp-spoken"}>
            {t(hasTrouble ? "devices.list.rest" : "devices.list.all")}
          </h3>
          <WindowedList
            items={rest}
            keyOf={deviceIdOf}
            renderRow={(entry, index) => row(entry, index, rest)}
            keep={[...near, selected].map((index) => index - troubled.length)}
            labelledBy={restId}
          />
        </section>
      )}
      {asked && <UnlockDialog entry={asked} onClose={forget} />}
    </div>
  );
});

/** Trouble that it does not merely share with its account. */
const hasOwnTrouble = ({ trouble }: DeviceEntry) => trouble !== undefined && trouble.kind !== "account";
const deviceIdOf = ({ device }: DeviceEntry) => device.device_id;
