"use client";
import { useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from "react";
import { Button } from "./button.tsx";
import { keepEscape } from "./keep-escape.ts";

/** Props of `ConfirmDialog`. */
export interface ConfirmDialogProps {
  title: string;
  body: string;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that can't be taken back; a native modal dialog, on the top layer of whatever it stands in. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { title, body, confirmLabel, cancelLabel, onConfirm, onClose } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const bodyId = useId();
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
  const close = () => ref.current?.close();
  return (
    <dialog
      ref={ref}
      className="cp-dialog"
      aria-labelledby={titleId}
      aria-describedby={bodyId}
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
      <p id={bodyId} className="cp-dialog-body">
        {body}
      </p>
      <div className="cp-dialog-actions">
        <Button onClick={close}>{cancelLabel}</Button>
        <Button
          variant="strong"
          onClick={() => {
            close();
            onConfirm();
          }}
        >
          {confirmLabel}
        </Button>
      </div>
    </dialog>
  );
}

/** React lets these bubble to a host's dialog around ours, which would take them for its own. */
const stopPropagation = (event: SyntheticEvent) => event.stopPropagation();
