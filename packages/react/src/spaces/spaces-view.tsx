"use client";
import { useDeferredValue, useId, useMemo, useRef, useState, type ReactNode } from "react";
import { useReconnect } from "../connected-accounts/use-reconnect.tsx";
import { SignedOutNotes } from "../devices/signed-out-notes.tsx";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import { findByWords } from "../text/find-by-words.ts";
import { NothingShown } from "../ui/nothing-shown.tsx";
import { Notice } from "../ui/notice.tsx";
import { PanelHeader } from "../ui/panel-header.tsx";
import { useKeptFocus } from "../ui/use-kept-focus.ts";
import { passes, type SpaceFilter } from "./space-filter.ts";
import { SpaceList } from "./space-list.tsx";
import { SpacesToolbar } from "./spaces-toolbar.tsx";
import { spacesText } from "./spaces.text.ts";
import type { SpaceIndex } from "./use-space-index.ts";

/** Props of `SpacesView`. */
export interface SpacesViewProps {
  index: Pick<SpaceIndex, "entries" | "isComplete" | "isChecking" | "deviceCount" | "signedOut">;
  selectedId: string | undefined;
  onOpen: (spaceId: string) => void;
  /** What stands between title and list, such as a failed refresh. */
  banner?: ReactNode;
}

/** The customer's spaces, ready to search and narrow. */
export function SpacesView({ index, selectedId, onOpen, banner }: SpacesViewProps): ReactNode {
  const { entries, isComplete, isChecking, deviceCount, signedOut } = index;
  const t = useText(spacesText);
  const format = useFormat();
  const titleId = useId();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<SpaceFilter>("all");
  const deferredSearch = useDeferredValue(search);
  const found = useMemo(() => findByWords(entries, deferredSearch), [entries, deferredSearch]);
  const shown = useMemo(() => found.filter((entry) => passes(entry, filter)), [found, filter]);
  const troubled = useMemo(() => found.filter((entry) => passes(entry, "trouble")).length, [found]);
  const isSearched = deferredSearch.trim() !== "";
  const isNarrowed = isSearched || filter !== "all";
  const isQuiet = filter === "trouble" && !isSearched;
  const nothing = isQuiet ? "spaces.quiet" : "spaces.noResults";
  const section = useRef<HTMLElement>(null);
  const keepFocus = useKeptFocus(section, '[aria-pressed="true"]');
  const showAll = () => {
    keepFocus();
    setSearch("");
    setFilter("all");
  };
  const count = entries.length;
  const { reconnect, dialog } = useReconnect();
  return (
    <section ref={section} className="cp-panel" aria-labelledby={titleId}>
      <PanelHeader id={titleId} title={t("spaces.title")} count={count === 0 ? undefined : format.number(count)} />
      {banner}
      {count === 0 ? (
        <Notice icon="door" title={t("spaces.none")} body={t("spaces.none.body")} />
      ) : (
        <>
          <SignedOutNotes troubles={signedOut} isComplete={isComplete} onReconnect={reconnect} />
          <SpacesToolbar
            search={search}
            onSearch={setSearch}
            filter={filter}
            onFilter={setFilter}
            counts={{ all: found.length, trouble: troubled }}
            isComplete={isComplete}
          />
          <p className={isChecking ? "cp-checking" : "cp-spoken"} role="status">
            {isChecking && t("spaces.checking", { count: deviceCount })}
            {isComplete && isNarrowed && t("spaces.found", { count: shown.length })}
          </p>
          {shown.length === 0 ? (
            <NothingShown
              isWell={isQuiet && isComplete}
              title={t(isQuiet && !isComplete ? "spaces.filter.trouble" : nothing)}
              body={isComplete ? t(`${nothing}.body`) : t(`${nothing}.incomplete`, { count: deviceCount })}
              showAllLabel={t("spaces.noResults.clear")}
              onShowAll={showAll}
            />
          ) : (
            <SpaceList
              entries={shown}
              all={entries}
              isComplete={isComplete}
              isChecking={isChecking}
              selectedId={selectedId}
              onOpen={onOpen}
            />
          )}
        </>
      )}
      {dialog}
    </section>
  );
}
