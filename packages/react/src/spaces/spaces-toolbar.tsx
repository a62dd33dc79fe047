"use client";
import type { ReactNode } from "react";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import { Chips } from "../ui/chips.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { SPACE_FILTERS, type SpaceFilter } from "./space-filter.ts";
import { spacesText } from "./spaces.text.ts";

/** Props of `SpacesToolbar`. */
export interface SpacesToolbarProps {
  search: string;
  onSearch: (search: string) => void;
  filter: SpaceFilter;
  onFilter: (filter: SpaceFilter) => void;
  /** How many pass each filter. */
  counts: Readonly<Record<SpaceFilter, number>>;
  /** Whether every device has been seen; until then nobody knows how many spaces need attention. */
  isComplete: boolean;
}

/** Search and filters above the list. */
export function SpacesToolbar(props: SpacesToolbarProps): ReactNode {
  const { search, onSearch, filter, onFilter, counts, isComplete } = props;
  const t = useText(spacesText);
  const format = useFormat();
  const countOf = (each: SpaceFilter) => {
    const count = counts[each];
    if (each === "all" || isComplete) return format.number(count);
    return count === 0 ? "" : t("spaces.atLeast", { count });
  };
  return (
    <div className="cp-toolbar">
      <SearchField
        value={search}
        onChange={onSearch}
        label={t("spaces.search")}
        clearLabel={t("spaces.search.clear")}
      />
      <Chips
        label={t("spaces.filter")}
        options={SPACE_FILTERS.map((each) => ({
          value: each,
          label: t(`spaces.filter.${each}`),
          count: countOf(each),
        }))}
        value={filter}
        onChange={onFilter}
      />
    </div>
  );
}
