"use client";
import { useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from "react";
import { keepEscape } from "./keep-escape.ts";

/** Props of `Modal`. */
export interface ModalProps {
  title: string;
  /** Points at the text that says what it is about. */
  describedBy?: string | undefined;
  /** Called when it has closed, however that came. */
  onClose: () => void;
  children: ReactNode;
}

/** A question or task in front of everything else: a native modal dialog, on the top layer of whatever it stands in. */
export function Modal({ title, describedBy, onClose, children }: ModalProps): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // It closes while it is still on the page, so that the browser gives focus back to where it was.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return undefined;
    dialog.showModal();
    const letGoOfEscape = keepEscape(dialog, () => dialog.close());
    return () => {
      letGoOfEscape();
      dialog.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className="cp-dialog"
      aria-labelledby={titleId}
      aria-describedby={describedBy}
      onCancel={stopPropagation}
      onClose={(event) => {
        stopPropagation(event);
        // Strict mode closes it and opens it again before this is heard.
        if (!event.currentTarget.open) onClose();
      }}
    >
      <h2 id={titleId} className="cp-dialog-title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}

/** React lets these bubble to a host's dialog around ours, which would take them for its own. */
const stopPropagation = (event: SyntheticEvent) => event.stopPropagation();
