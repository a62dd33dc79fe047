"use client";
import { Fragment, useEffect, useRef, useState, type ReactNode, type RefObject } from "react";

const CHUNK = 40;
/** How far outside the view rows are kept drawn. */
const MARGIN = "1200px 0px";

/** Props of `WindowedList`. */
export interface WindowedListProps<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** Draws one row with role `listitem`, given its place in the whole list. */
  renderRow: (item: Item, index: number) => ReactNode;
  /** Rows that stay drawn wherever the view is, such as the focused one. */
  keep: readonly number[];
  labelledBy: string;
}

/**
 * A list of any length of which only what is near the view is drawn. It follows whatever scrolls around it:
 * rows are drawn and taken away by the chunk as the browser reports that they come near or leave.
 */
export function WindowedList<Item>({ items, keyOf, renderRow, keep, labelledBy }: WindowedListProps<Item>): ReactNode {
  const chunks = Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, index) => index);
  const first = useRef<HTMLDivElement>(null);
  const typicalRow = useTypicalRow(first);
  return (
    <div className="cp-list" role="list" aria-labelledby={labelledBy}>
      {chunks.map((chunk) => {
        const start = chunk * CHUNK;
        const rows = items.slice(start, start + CHUNK);
        return (
          <Chunk
            key={chunk}
            chunkRef={chunk === 0 ? first : undefined}
            size={rows.length}
            typicalRow={typicalRow}
            keep={chunk === 0 || keep.some((index) => index >= start && index < start + CHUNK)}
          >
            {() => rows.map((item, offset) => <Fragment key={keyOf(item)}>{renderRow(item, start + offset)}</Fragment>)}
          </Chunk>
        );
      })}
    </div>
  );
}

/** The mean height of the rows in the first chunk, in pixels: a better guess at rows not drawn yet than any constant. */
function useTypicalRow(first: RefObject<HTMLDivElement | null>): number | undefined {
  const [height, setHeight] = useState<number>();
  useEffect(() => {
    const element = first.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      const rows = element.childElementCount;
      if (rows > 0 && element.offsetHeight > 0) setHeight(Math.round(element.offsetHeight / rows));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [first]);
  return height;
}

interface ChunkProps {
  chunkRef: RefObject<HTMLDivElement | null> | undefined;
  size: number;
  typicalRow: number | undefined;
  keep: boolean;
  children: () => ReactNode;
}

function Chunk({ chunkRef, size, typicalRow, keep, children }: ChunkProps): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  const ref = chunkRef ?? own;
  const [near, setNear] = useState(keep);
  const [rowHeight, setRowHeight] = useState<number>();
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof IntersectionObserver === "undefined") {
      setNear(true);
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        // Of what has queued up only the last is still true.
        const entry = entries.at(-1);
        if (entry === undefined) return;
        // A list that is hidden has no size: what was drawn before stays drawn.
        if (entry.boundingClientRect.width === 0) return;
        const rows = element.childElementCount;
        // By the row, because there may be fewer when it comes near again.
        if (!entry.isIntersecting && rows > 0) setRowHeight(element.getBoundingClientRect().height / rows);
        setNear(entry.isIntersecting);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  const drawn = near || keep;
  const row = rowHeight ?? typicalRow;
  return (
    <div
      ref={ref}
      className="cp-list-chunk"
      role="presentation"
      style={drawn ? undefined : { blockSize: row === undefined ? `calc(${size} * var(--cp-row-size))` : size * row }}
    >
      {drawn && children()}
    </div>
  );
}
