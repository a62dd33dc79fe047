"use client";
import type { ReactNode } from "react";
import { ReconnectButton } from "../connected-accounts/reconnect-button.tsx";
import { useText } from "../provider/use-text.ts";
import { TroubleNote } from "../ui/trouble-note.tsx";
import type { AccountTrouble } from "./account-troubles.ts";
import { devicesText } from "./devices.text.ts";

/** Props of `SignedOutNotes`. */
export interface SignedOutNotesProps {
  troubles: readonly AccountTrouble[];
  /** Whether all devices have been seen, so that the number of those that are lost may be claimed. */
  isComplete: boolean;
  /** Signs an account in again; left out where this person may not. */
  onReconnect?: ((connectedAccountId: string) => void) | undefined;
}

/** The accounts that lost their sign-in, above what their devices belong to: what does not work, what still does, and the way back. */
export function SignedOutNotes({ troubles, isComplete, onReconnect }: SignedOutNotesProps): ReactNode {
  const t = useText(devicesText);
  return troubles.map(({ connectedAccountId, name, entries }) => {
    const lost = t(isComplete ? "trouble.lost" : "trouble.lost.atLeast", { count: entries.length });
    const hasLock = entries.some(({ kind }) => kind === "lock");
    return (
      <TroubleNote
        key={connectedAccountId}
        tone="danger"
        title={name === "" ? t("trouble.account") : t("trouble.account.named", { account: name })}
        advice={hasLock ? `${lost} ${t("trouble.account.codes")}` : lost}
      >
        {onReconnect && (
          <div className="cp-trouble-actions">
            <ReconnectButton account={name} onPress={() => onReconnect(connectedAccountId)} />
          </div>
        )}
      </TroubleNote>
    );
  });
}
