"use client";
import { useState, type ReactNode } from "react";
import { useRefusal } from "../provider/use-refusal.ts";
import { useText } from "../provider/use-text.ts";
import { useErrorWords } from "../states/use-error-words.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { connectText } from "./connect.text.ts";
import type { UnmanagedDevices } from "./use-unmanaged-devices.ts";

/** Says what unmanaged devices are and what managing them means, before it is done. */
export function UnmanagedNote({ devices }: { devices: UnmanagedDevices }): ReactNode {
  const { count = 0, managed, isManaging, error, manage } = devices;
  const t = useText(connectText);
  const refusal = useRefusal("/devices/unmanaged/update");
  const [isAsking, setAsking] = useState(false);
  if (count === 0) return null;
  return (
    <section className="cp-connect-unmanaged">
      <p className="cp-connect-unmanaged-title">{t("connect.unmanaged", { count })}</p>
      <p>{t("connect.unmanaged.body")}</p>
      {error !== null && !isManaging && <Failure error={error} />}
      {refusal === undefined && (
        <Button off={isManaging} onClick={() => setAsking(true)}>
          {isManaging
            ? t("connect.unmanaged.managing", { done: managed, count })
            : t("connect.unmanaged.manage", { count })}
        </Button>
      )}
      {isAsking && (
        <ConfirmDialog
          title={t("connect.unmanaged.ask", { count })}
          body={t("connect.unmanaged.ask.body")}
          confirmLabel={t("connect.unmanaged.ask.confirm")}
          cancelLabel={t("connect.unmanaged.ask.cancel")}
          onConfirm={manage}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

function Failure({ error }: { error: Error }): ReactNode {
  const { title, body } = useErrorWords(error);
  return (
    <p role="alert">
      <b>{title}.</b> {body}
    </p>
  );
}
