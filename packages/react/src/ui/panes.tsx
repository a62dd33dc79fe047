"use client";
import { useCallback, useEffect, useRef, type ReactNode, type RefObject } from "react";
import { Button } from "./button.tsx";
import { focusedElement } from "./focused-element.ts";
import { Icon } from "./icon.tsx";
import { useEscape } from "./use-escape.ts";

/** Props of `Panes`. */
export interface PanesProps {
  list: ReactNode;
  /** The row whose details are open, or nothing. */
  openId: string | null;
  /** Drawn while something is open. */
  details: ReactNode;
  /** Names the details for screen readers. */
  detailsLabel: string;
  /** Leads back to the list, where the details stand in its place. */
  backLabel: string;
  closeLabel: string;
  onClose: () => void;
}

/** A list, and the details of one of its rows beside it; in its place where there is little room. */
export function Panes(props: PanesProps): ReactNode {
  const { list, openId, details, detailsLabel, backLabel, closeLabel, onClose } = props;
  const listPane = useRef<HTMLDivElement>(null);
  const detailsPane = useRef<HTMLElement>(null);
  const takePressed = usePressedRow(listPane);
  useEscape(detailsPane, openId !== null, onClose);
  const former = useRef(openId);
  useEffect(() => {
    const before = former.current;
    former.current = openId;
    if (openId === before || listPane.current === null) return;
    const isPressed = takePressed() === openId;
    if (openId === null) {
      // Only what went with the details comes back to the list: whoever is elsewhere by now stays there.
      if (focusedElement(listPane.current) === null) rowToReturnTo(listPane.current, before)?.focus();
      return;
    }
    // Where the details take the list's place, focus goes along; beside the list it stays where the person is,
    // and where the host opens them as well, unless that was in the list.
    if (listPane.current.offsetParent !== null) return;
    const focused = focusedElement(listPane.current);
    const isLost = focused === null || listPane.current.contains(focused);
    if ((!isPressed || before !== null) && !isLost) return;
    const inDetails = (selector: string) => detailsPane.current?.querySelector<HTMLElement>(selector);
    (inDetails(".cp-details-title") ?? inDetails(".cp-pane-back"))?.focus();
  }, [openId, takePressed]);

  return (
    <div className="cp-panes">
      <div className="cp-panes-layout" data-open={openId === null ? undefined : ""}>
        <div ref={listPane} className="cp-pane-list">
          {list}
        </div>
        {openId !== null && (
          <aside ref={detailsPane} className="cp-pane-details" aria-label={detailsLabel}>
            <div className="cp-pane-body">
              <Button className="cp-pane-back" variant="quiet" onClick={onClose}>
                <Icon name="back" />
                {backLabel}
              </Button>
              <Button className="cp-pane-close" variant="quiet" aria-label={closeLabel} onClick={onClose}>
                <Icon name="close" />
              </Button>
              {details}
            </div>
          </aside>
        )}
      </div>
    </div>
  );
}

/** Gives the row that was pressed last, once: to tell a press from what the host opens by itself. */
function usePressedRow(list: RefObject<HTMLElement | null>): () => string | undefined {
  const pressed = useRef<string>(undefined);
  useEffect(() => {
    const element = list.current;
    const notice = ({ target }: Event) => {
      pressed.current = (target as Element).closest<HTMLElement>("[data-row-id]")?.dataset["rowId"];
    };
    element?.addEventListener("click", notice, { capture: true });
    return () => element?.removeEventListener("click", notice, { capture: true });
  }, [list]);
  return useCallback(() => {
    const id = pressed.current;
    pressed.current = undefined;
    return id;
  }, []);
}

/** The row whose details were open; where it is not drawn, the one at which the tab key stops. */
function rowToReturnTo(list: HTMLElement, id: string | null): HTMLElement | undefined {
  const rows = [...list.querySelectorAll<HTMLElement>("[data-row-id] .cp-row-open")];
  const isOf = (row: HTMLElement) => row.closest<HTMLElement>("[data-row-id]")?.dataset["rowId"] === id;
  return rows.find(isOf) ?? rows.find(({ tabIndex }) => tabIndex === 0);
}
