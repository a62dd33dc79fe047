"use client";
import type { ReactNode } from "react";

/** Where a row stands in its list. */
export interface RowPlace {
  /** The row's place in its list; without it the row is a card that stands alone. */
  index?: number | undefined;
  /** How many rows its list has; left out while nobody knows. */
  total?: number | undefined;
  isSelected?: boolean | undefined;
  /** Whether the tab key stops here; arrow keys reach the other rows. @default true */
  isTabStop?: boolean | undefined;
}

/** Props of `Row`. */
export interface RowProps extends RowPlace {
  /** What arrow keys and focus know the row by; without it they pass it. */
  id?: string | undefined;
  /** Sets what kind of thing it is, for styles. */
  kind: string;
  picture: ReactNode;
  name: string;
  meta: string;
  metaTone: "plain" | "warning" | "danger";
  state?: ReactNode;
  actions?: ReactNode;
  /** Called with the id when the name is pressed; without it the name is plain text. */
  onOpen?: ((id: string) => void) | undefined;
}

/** A row, left to right: what it is, its name, the small print, its state, its quick action. */
export function Row(props: RowProps): ReactNode {
  const { id, kind, picture, name, meta, metaTone, state, actions, onOpen } = props;
  const { index, total, isSelected, isTabStop = true } = props;
  const words = (
    <>
      <span className="cp-row-name">
        <bdi>{name}</bdi>
      </span>
      <span className="cp-row-meta" data-tone={metaTone} title={meta}>
        {meta}
      </span>
    </>
  );
  const role =
    index === undefined
      ? { role: "group", "aria-label": name }
      : { role: "listitem", "aria-posinset": index + 1, "aria-setsize": total ?? -1 };
  return (
    <div
      {...role}
      className="cp-row"
      data-index={index}
      data-row-id={id}
      data-selected={isSelected || undefined}
      data-kind={kind}
    >
      {picture}
      {onOpen && id !== undefined ? (
        <button
          type="button"
          className="cp-row-open"
          tabIndex={isTabStop ? 0 : -1}
          aria-current={isSelected || undefined}
          onClick={() => onOpen(id)}
        >
          {words}
        </button>
      ) : (
        <div className="cp-row-open">{words}</div>
      )}
      <div className="cp-row-state">{state}</div>
      <div className="cp-row-actions">{actions}</div>
    </div>
  );
}
