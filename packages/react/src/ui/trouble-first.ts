import type { RowGroup } from "./grouped-rows.tsx";

/** What a list is parted into. */
export interface TroubleFirst<Item> {
  troubled: readonly Item[];
  rest: readonly Item[];
  /** The titles of both groups, and of the rest where it is all there is. */
  titles: { trouble: string; rest: string; all: string };
  /** What stands above the rows in trouble, joined to them, and is trouble as well. */
  before?: RowGroup<Item>["before"];
}

/** What needs a person first, then the rest, whose title is only heard where nothing goes before it. */
export function troubleFirst<Item>({ troubled, rest, titles, before }: TroubleFirst<Item>): readonly RowGroup<Item>[] {
  const isAlone = troubled.length === 0 && !before;
  return [
    { key: "trouble", title: titles.trouble, items: troubled, before },
    { key: "rest", title: isAlone ? titles.all : titles.rest, isTitleSpoken: isAlone, items: rest },
  ];
}
