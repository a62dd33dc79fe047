"use client";
import { useId, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { closeDialog } from "./close-dialog.ts";
import { Modal } from "./modal.tsx";

/** Props of `ConfirmDialog`. */
export interface ConfirmDialogProps {
  title: string;
  body: string;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that can't be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { title, body, confirmLabel, cancelLabel, onConfirm, onClose } = props;
  const bodyId = useId();
  return (
    <Modal title={title} describedBy={bodyId} onClose={onClose}>
      <p id={bodyId} className="cp-dialog-body">
        {body}
      </p>
      <div className="cp-dialog-actions">
        <Button onClick={closeDialog}>{cancelLabel}</Button>
        <Button
          variant="strong"
          onClick={(event) => {
            closeDialog(event);
            onConfirm();
          }}
        >
          {confirmLabel}
        </Button>
      </div>
    </Modal>
  );
}
