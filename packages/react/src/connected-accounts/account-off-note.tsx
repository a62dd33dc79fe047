"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import type { AccountSettingProps } from "./account-setting-props.ts";
import { accountSettingsText } from "./account-settings.text.ts";

/** Says why one setting is off, where not all of them are off for the same reason. */
export function AccountOffNote({ refusal, sharedNoteId }: Omit<AccountSettingProps, "entry">): ReactNode {
  const t = useText(accountSettingsText);
  return refusal !== undefined && sharedNoteId === undefined && <span>{t(`account.off.${refusal}`)}</span>;
}
