"use client";
import { useId, useMemo, type ReactNode } from "react";
import type { RowPlace } from "./row.tsx";
import { useRovingRows } from "./use-roving-rows.ts";
import { WindowedList } from "./windowed-list.tsx";

/** Rows that stand together under a title. */
export interface RowGroup<Item> {
  key: string;
  title: string;
  /** Whether the title is only heard, because there is nothing to tell the group from. */
  isTitleSpoken?: boolean | undefined;
  items: readonly Item[];
  /** What stands between the title and the rows, joined to them. */
  before?: ReactNode;
}

/** Props of `GroupedRows`. */
export interface GroupedRowsProps<Item> {
  groups: readonly RowGroup<Item>[];
  idOf: (item: Item) => string;
  renderRow: (item: Item, place: RowPlace) => ReactNode;
  selectedId: string | undefined;
  /** Whether the items are all there are, so that their number may be told. */
  isComplete: boolean;
  /** What is asked about a row: focus that goes into it has not left the rows. */
  children?: ReactNode;
}

/** Rows of any number, in groups: drawn where they are near the view, walked by arrow keys, passed by one tab stop. */
export function GroupedRows<Item>(props: GroupedRowsProps<Item>): ReactNode {
  const { groups, idOf, renderRow, selectedId, isComplete, children } = props;
  const titleId = useId();
  const ids = useMemo(() => groups.flatMap(({ items }) => items.map(idOf)), [groups, idOf]);
  const { active, near, ref, ...handlers } = useRovingRows(ids);
  const selected = selectedId === undefined ? -1 : ids.indexOf(selectedId);
  return (
    <div ref={ref} role="presentation" className="cp-groups" {...handlers}>
      {groups.map(({ key, title, isTitleSpoken = false, items, before }, place) => {
        const start = groups.slice(0, place).reduce((sum, group) => sum + group.items.length, 0);
        if (items.length === 0 && !before) return null;
        const id = `${titleId}${key}`;
        return (
          <section key={key} className="cp-group">
            <h3 id={id} className={isTitleSpoken ? "cp-spoken" : "cp-group-title"}>
              {title}
            </h3>
            {before}
            {items.length > 0 && (
              <WindowedList
                items={items}
                keyOf={idOf}
                keep={[...near, selected].map((index) => index - start)}
                labelledBy={id}
                renderRow={(item, index) =>
                  renderRow(item, {
                    index,
                    total: isComplete ? items.length : undefined,
                    isSelected: idOf(item) === selectedId,
                    isTabStop: idOf(item) === ids[active],
                  })
                }
              />
            )}
          </section>
        );
      })}
      {children}
    </div>
  );
}
