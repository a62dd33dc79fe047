"use client";
import type { ReactNode } from "react";
import { TroubleNote } from "../ui/trouble-note.tsx";
import type { AccountHolding } from "./account-holding.ts";
import type { AccountTrouble } from "./account-trouble.ts";
import { canReconnect } from "./can-reconnect.ts";
import { ReconnectButton } from "./reconnect-button.tsx";
import { useAccountTroubleWords } from "./use-account-trouble-words.ts";

/** Props of `AccountTroubleNotes`. */
export interface AccountTroubleNotesProps {
  /** What is wrong, the gravest first. */
  troubles: readonly AccountTrouble[];
  /** The devices that it touches. */
  holding: AccountHolding;
  /** Signs the account in again; left out where this person may not. */
  onReconnect?: (() => void) | undefined;
}

/** All that is wrong with an account: since when, what it means, and what to do. */
export function AccountTroubleNotes({ troubles, holding, onReconnect }: AccountTroubleNotesProps): ReactNode {
  const wordsOf = useAccountTroubleWords();
  return (
    <div className="cp-account-troubles">
      {troubles.map((trouble, place) => {
        const { title, meaning, advice, sites, quote } = wordsOf(trouble, holding);
        return (
          <TroubleNote key={`${trouble.kind} ${place}`} tone={trouble.tone} title={title}>
            {meaning !== "" && <p>{meaning}</p>}
            {sites.length > 0 && (
              <ul className="cp-account-sites">
                {sites.map((site, index) => (
                  <li key={`${site} ${index}`}>
                    <bdi>{site}</bdi>
                  </li>
                ))}
              </ul>
            )}
            {quote !== undefined && (
              <p>
                <bdi>{quote}</bdi>
              </p>
            )}
            {onReconnect && canReconnect(trouble) ? (
              <div className="cp-trouble-actions">
                <ReconnectButton variant="strong" onPress={onReconnect} />
              </div>
            ) : (
              <p>{advice}</p>
            )}
          </TroubleNote>
        );
      })}
    </div>
  );
}
