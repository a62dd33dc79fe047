"use client";
import { Fragment, useEffect, useRef, useState, type ReactNode } from "react";

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
  return (
    <div className="cp-list" role="list" aria-labelledby={labelledBy}>
      {chunks.map((chunk) => {
        const start = chunk * CHUNK;
        const rows = items.slice(start, start + CHUNK);
        return (
          <Chunk
            key={chunk}
            size={rows.length}
            keep={chunk === 0 || keep.some((index) => index >= start && index < start + CHUNK)}
          >
            {() => rows.map((item, offset) => <Fragment key={keyOf(item)}>{renderRow(item, start + offset)}</Fragment>)}
          </Chunk>
        );
      })}
    </div>
  );
}

interface ChunkProps {
  size: number;
  keep: boolean;
  children: () => ReactNode;
}

function Chunk({ size, keep, children }: ChunkProps): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
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
  }, []);
  const drawn = near || keep;
  return (
    <div
      ref={ref}
      className="cp-list-chunk"
      role="presentation"
      style={
        drawn
          ? undefined
          : { blockSize: rowHeight === undefined ? `calc(${size} * var(--cp-row-size))` : size * rowHeight }
      }
    >
      {drawn && children()}
    </div>
  );
}
