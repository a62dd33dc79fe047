"use client";
import { useCallback, useDeferredValue, useId, useMemo, useRef, useState, type ReactNode } from "react";
import { ConnectButton } from "../connect-webviews/connect-button.tsx";
import { useMayConnect } from "../connect-webviews/use-may-connect.ts";
import { useReconnect } from "../connected-accounts/use-reconnect.tsx";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import { findByWords } from "../text/find-by-words.ts";
import { NothingShown } from "../ui/nothing-shown.tsx";
import { Notice } from "../ui/notice.tsx";
import { PanelHeader } from "../ui/panel-header.tsx";
import { useKeptFocus } from "../ui/use-kept-focus.ts";
import { countByFilter, passes, type DeviceFilter } from "./device-filter.ts";
import { DeviceList } from "./device-list.tsx";
import { DevicesToolbar } from "./devices-toolbar.tsx";
import { devicesText } from "./devices.text.ts";
import type { DeviceIndex } from "./use-device-index.ts";

/** Props of `DevicesView`. */
export interface DevicesViewProps {
  index: Pick<DeviceIndex, "entries" | "isComplete">;
  selectedId: string | undefined;
  onOpen: (deviceId: string) => void;
  /** What stands between title and list, such as a failed refresh. */
  banner?: ReactNode;
}

/** The customer's devices, ready to search, narrow and run. */
export function DevicesView({ index, selectedId, onOpen, banner }: DevicesViewProps): ReactNode {
  const { entries, isComplete } = index;
  const t = useText(devicesText);
  const format = useFormat();
  const mayConnect = useMayConnect();
  const titleId = useId();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<DeviceFilter>("all");
  const [accountId, setAccountId] = useState<string>();
  const { reconnect, dialog } = useReconnect();
  const deferredSearch = useDeferredValue(search);

  const inAccount = useMemo(
    () =>
      accountId === undefined ? entries : entries.filter(({ device }) => device.connected_account_id === accountId),
    [entries, accountId],
  );
  const found = useMemo(() => findByWords(inAccount, deferredSearch), [inAccount, deferredSearch]);
  const counts = useMemo(() => countByFilter(found), [found]);
  const shown = useMemo(() => found.filter((entry) => passes(entry, filter)), [found, filter]);
  const count = entries.length;
  const isNarrowed = deferredSearch.trim() !== "" || filter !== "all" || accountId !== undefined;
  const isQuiet = filter === "trouble" && deferredSearch.trim() === "" && accountId === undefined;
  const nothing = isQuiet ? "devices.quiet" : "devices.noResults";
  const account = inAccount[0];
  const section = useRef<HTMLElement>(null);
  const keepFocus = useKeptFocus(section, '[aria-pressed="true"]');
  const showAccount = useCallback(
    (id: string | undefined) => {
      keepFocus();
      setAccountId(id);
    },
    [keepFocus],
  );
  const showAll = () => {
    keepFocus();
    setSearch("");
    setFilter("all");
    setAccountId(undefined);
  };
  return (
    <section ref={section} className="cp-panel" aria-labelledby={titleId}>
      <PanelHeader
        id={titleId}
        title={t("devices.title")}
        count={count === 0 ? undefined : isComplete ? format.number(count) : t("devices.atLeast", { count })}
      />
      {banner}
      {count === 0 ? (
        <Notice icon="device" title={t("devices.none")} body={t("devices.none.body")}>
          {mayConnect && <ConnectButton />}
        </Notice>
      ) : (
        <>
          <DevicesToolbar
            search={search}
            onSearch={setSearch}
            filter={filter}
            onFilter={setFilter}
            counts={counts}
            isComplete={isComplete}
            account={
              accountId === undefined ? undefined : [account?.brand, account?.account].filter(Boolean).join(" · ")
            }
            onAllAccounts={() => showAccount(undefined)}
          />
          <p className={isComplete ? "cp-spoken" : "cp-checking"} role="status">
            {!isComplete && t("devices.checking", { count })}
            {isComplete && isNarrowed && t("devices.found", { count: shown.length })}
          </p>
          {shown.length === 0 ? (
            <NothingShown
              isWell={isQuiet && isComplete}
              title={t(isQuiet && !isComplete ? "devices.filter.trouble" : nothing)}
              body={isComplete ? t(`${nothing}.body`) : t(`${nothing}.incomplete`, { count })}
              showAllLabel={t("devices.noResults.clear")}
              onShowAll={showAll}
            />
          ) : (
            <DeviceList
              entries={shown}
              all={entries}
              isComplete={isComplete}
              trouble={accountId === undefined ? (filter === "trouble" ? "only" : "first") : "mixed"}
              selectedId={selectedId}
              onOpen={onOpen}
              onShowAccount={showAccount}
              onReconnect={reconnect}
            />
          )}
        </>
      )}
      {dialog}
    </section>
  );
}
