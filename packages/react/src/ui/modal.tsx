"use client";
import { useEffect, useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from "react";
import { focusedElement } from "./focused-element.ts";
import { keepEscape } from "./keep-escape.ts";

/** Props of `Modal`. */
export interface ModalProps {
  title: string;
  /** Stands beside the title and below it, such as a way out; the title is larger then, and has focus at first. */
  header?: ReactNode;
  /** What it shows now, where that changes: the title gets focus when what had it has gone with what was shown before. */
  stage?: string | undefined;
  /** Points at the text that says what it is about. */
  describedBy?: string | undefined;
  /** Called instead of closing when the person wants out by Escape or by the browser's own way, such as Back on a phone. */
  onLeave?: (() => void) | undefined;
  /** Called when it has closed, however that came. */
  onClose: () => void;
  className?: string | undefined;
  lang?: string | undefined;
  "data-step"?: string | undefined;
  children: ReactNode;
}

/** A question or task in front of everything else: a native modal dialog, on the top layer of whatever it stands in. */
export function Modal(props: ModalProps): ReactNode {
  const { title, header, stage, describedBy, onLeave, onClose, children, ...rest } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const leave = useRef(onLeave);
  useLayoutEffect(() => {
    leave.current = onLeave;
  });
  // It closes while it is still on the page, so that the browser gives focus back to where it was.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return undefined;
    dialog.showModal();
    const letGoOfEscape = keepEscape(dialog, () => (leave.current ? leave.current() : dialog.close()));
    return () => {
      letGoOfEscape();
      dialog.close();
    };
  }, []);
  const titled = useRef<HTMLHeadingElement>(null);
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    if (ref.current !== null && focusedElement(ref.current) === null) titled.current?.focus();
  }, [stage]);
  const heading = (
    <h2 ref={titled} id={titleId} tabIndex={header === undefined ? undefined : -1} className="cp-dialog-title">
      {title}
    </h2>
  );
  return (
    <dialog
      {...rest}
      ref={ref}
      className={`cp-dialog ${rest.className ?? ""}`.trimEnd()}
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      onCancel={(event) => {
        stopPropagation(event);
        if (onLeave === undefined || event.target !== event.currentTarget) return;
        event.preventDefault();
        onLeave();
      }}
      onClose={(event) => {
        stopPropagation(event);
        // Strict mode closes it and opens it again before this is heard.
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose();
      }}
    >
      {header === undefined ? (
        heading
      ) : (
        <header className="cp-dialog-header">
          {heading}
          {header}
        </header>
      )}
      {children}
    </dialog>
  );
}

/** React lets these bubble to a host's dialog around ours, which would take them for its own. */
const stopPropagation = (event: SyntheticEvent) => event.stopPropagation();
