"use client";
import { useDeferredValue, useId, useMemo, useRef, useState, type ReactNode } from "react";
import type { DeviceIndex } from "../devices/use-device-index.ts";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import { useMayConnect } from "../connect-webviews/use-may-connect.ts";
import { ConnectButton } from "../connect-webviews/connect-button.tsx";
import { findByWords } from "../text/find-by-words.ts";
import { Chips } from "../ui/chips.tsx";
import { NothingShown } from "../ui/nothing-shown.tsx";
import { Notice } from "../ui/notice.tsx";
import { PanelHeader } from "../ui/panel-header.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { useKeptFocus } from "../ui/use-kept-focus.ts";
import type { AccountEntry } from "./account-entry.ts";
import { ACCOUNT_FILTERS, passes, type AccountFilter } from "./account-filter.ts";
import { AccountList } from "./account-list.tsx";
import { connectedAccountsText } from "./connected-accounts.text.ts";

/** Props of `ConnectedAccountsView`. */
export interface ConnectedAccountsViewProps {
  /** All accounts of the customer. */
  entries: readonly AccountEntry[];
  /** The customer's devices, as far as they are known. */
  devices: Pick<DeviceIndex, "entries" | "isComplete" | "error">;
  selectedId: string | undefined;
  onOpen: (connectedAccountId: string) => void;
  /** What stands between title and list, such as a failed refresh. */
  banner?: ReactNode;
}

/** The customer's connected accounts, ready to search and narrow. */
export function ConnectedAccountsView(props: ConnectedAccountsViewProps): ReactNode {
  const { entries, devices, selectedId, onOpen, banner } = props;
  const t = useText(connectedAccountsText);
  const canConnect = useMayConnect();
  const format = useFormat();
  const titleId = useId();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<AccountFilter>("all");
  const deferredSearch = useDeferredValue(search);
  const found = useMemo(() => findByWords(entries, deferredSearch), [entries, deferredSearch]);
  const shown = useMemo(() => found.filter((entry) => passes(entry, filter)), [found, filter]);
  const section = useRef<HTMLElement>(null);
  const keepFocus = useKeptFocus(section, '[aria-pressed="true"]');
  const isSearched = deferredSearch.trim() !== "";
  const isQuiet = filter === "trouble" && !isSearched;
  const nothing = isQuiet ? "accounts.quiet" : "accounts.noResults";
  const showAll = () => {
    keepFocus();
    setSearch("");
    setFilter("all");
  };
  const countOf = (each: AccountFilter) => found.filter((entry) => passes(entry, each)).length;
  const options = ACCOUNT_FILTERS.filter((each) => each === "all" || each === filter || countOf(each) > 0);
  return (
    <section ref={section} className="cp-panel" aria-labelledby={titleId}>
      <PanelHeader
        id={titleId}
        title={t("accounts.title")}
        count={entries.length === 0 ? undefined : format.number(entries.length)}
      >
        {entries.length > 0 && <ConnectButton onShowAccount={onOpen} />}
      </PanelHeader>
      {banner}
      {entries.length === 0 ? (
        <Notice
          icon="account"
          title={t("accounts.none")}
          body={t(canConnect ? "accounts.none.connect" : "accounts.none.body")}
        >
          {canConnect && <ConnectButton onShowAccount={onOpen} />}
        </Notice>
      ) : (
        <>
          <div className="cp-toolbar">
            <SearchField
              value={search}
              onChange={setSearch}
              label={t("accounts.search")}
              clearLabel={t("accounts.search.clear")}
            />
            <Chips
              label={t("accounts.filter")}
              options={options.map((each) => ({
                value: each,
                label: t(`accounts.filter.${each}`),
                count: format.number(countOf(each)),
              }))}
              value={filter}
              onChange={setFilter}
            />
          </div>
          <p className="cp-spoken" role="status">
            {(isSearched || filter !== "all") && t("accounts.found", { count: shown.length })}
          </p>
          {shown.length === 0 ? (
            <NothingShown
              isWell={isQuiet}
              title={t(nothing)}
              body={t(`${nothing}.body`)}
              showAllLabel={t("accounts.noResults.clear")}
              onShowAll={showAll}
            />
          ) : (
            <AccountList entries={shown} devices={devices} selectedId={selectedId} onOpen={onOpen} />
          )}
        </>
      )}
    </section>
  );
}
