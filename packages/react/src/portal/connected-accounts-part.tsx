"use client";
import type { ReactNode } from "react";
import { CONNECTED_ACCOUNT_WORDS } from "../connected-accounts/connected-account-words.ts";
import { ConnectedAccountsSection } from "../connected-accounts/connected-accounts-section.tsx";
import { InLanguage } from "./in-language.tsx";
import type { SectionProps } from "./section-props.ts";

/** The connected accounts as a section of the whole portal. */
export function ConnectedAccountsPart({ view, go }: SectionProps): ReactNode {
  const isHere = view.section === "connected_accounts" && view.connectedAccountId !== undefined;
  return (
    <InLanguage words={CONNECTED_ACCOUNT_WORDS}>
      <ConnectedAccountsSection
        selected={isHere ? { connectedAccountId: view.connectedAccountId ?? "", deviceId: view.deviceId } : null}
        onSelectedChange={(selected) => go({ section: "connected_accounts", ...selected })}
      />
    </InLanguage>
  );
}
