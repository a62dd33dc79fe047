"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { StateWord } from "../ui/state-word.tsx";
import type { AccountEntry } from "./account-entry.ts";
import { connectedAccountsText } from "./connected-accounts.text.ts";
import { useAccountTroubleWords } from "./use-account-trouble-words.ts";

/** How an account is, in an icon and a word: that it works, or the gravest that is wrong. */
export function AccountHealth({ entry: { troubles } }: { entry: AccountEntry }): ReactNode {
  const t = useText(connectedAccountsText);
  const wordsOf = useAccountTroubleWords();
  const [gravest] = troubles;
  if (gravest === undefined)
    return (
      <StateWord icon="check" tone="ok">
        {t("account.working")}
      </StateWord>
    );
  return (
    <StateWord icon="warning" tone={gravest.tone}>
      {wordsOf(gravest, undefined).label}
    </StateWord>
  );
}
