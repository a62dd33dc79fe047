"use client";
import { useDeferredValue, useId, useMemo, useRef, useState, type ReactNode } from "react";
import { useSettings } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { findByWords } from "../text/find-by-words.ts";
import { Button } from "../ui/button.tsx";
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
  index: Pick<SpaceIndex, "entries" | "isComplete" | "isChecking" | "deviceCount">;
  selectedId: string | undefined;
  onOpen: (spaceId: string) => void;
  /** What stands between title and list, such as a failed refresh. */
  banner?: ReactNode;
}

/** The customer's spaces, ready to search and narrow. */
export function SpacesView({ index, selectedId, onOpen, banner }: SpacesViewProps): ReactNode {
  const { entries, isComplete, isChecking, deviceCount } = index;
  const t = useText(spacesText);
  const { format } = useSettings();
  const titleId = useId();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<SpaceFilter>("all");
  const deferredSearch = useDeferredValue(search);
  const found = useMemo(() => findByWords(entries, deferredSearch), [entries, deferredSearch]);
  const shown = useMemo(() => found.filter((entry) => passes(entry, filter)), [found, filter]);
  const troubled = useMemo(() => found.filter((entry) => passes(entry, "trouble")).length, [found]);
  const isSearched = deferredSearch.trim() !== "";
  const isNarrowed = isSearched || filter !== "all";
  const section = useRef<HTMLElement>(null);
  const keepFocus = useKeptFocus(section, '[aria-pressed="true"]');
  const showAll = () => {
    keepFocus();
    setSearch("");
    setFilter("all");
  };
  const count = entries.length;
  return (
    <section ref={section} className="cp-panel" aria-labelledby={titleId}>
      <PanelHeader id={titleId} title={t("spaces.title")} count={count === 0 ? undefined : format.number(count)} />
      {banner}
      {count === 0 ? (
        <Notice icon="door" title={t("spaces.none")} body={t("spaces.none.body")} />
      ) : (
        <>
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
              isQuiet={filter === "trouble" && !isSearched}
              isComplete={isComplete}
              deviceCount={deviceCount}
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
    </section>
  );
}

interface NothingShownProps {
  /** Whether trouble is looked for in all spaces, so that finding none is good news. */
  isQuiet: boolean;
  isComplete: boolean;
  deviceCount: number;
  onShowAll: () => void;
}

/** Nothing passes: another thing than nothing being there, and never "all is well" before every device was seen. */
function NothingShown({ isQuiet, isComplete, deviceCount, onShowAll }: NothingShownProps): ReactNode {
  const t = useText(spacesText);
  const what = isQuiet ? "spaces.quiet" : "spaces.noResults";
  return (
    <Notice
      icon={isQuiet && isComplete ? "check" : "search"}
      title={t(isQuiet && !isComplete ? "spaces.filter.trouble" : what)}
      body={isComplete ? t(`${what}.body`) : t(`${what}.incomplete`, { count: deviceCount })}
    >
      <Button onClick={onShowAll}>{t("spaces.noResults.clear")}</Button>
    </Notice>
  );
}
