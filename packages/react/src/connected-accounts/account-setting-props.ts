import type { AccountEntry } from "./account-entry.ts";
import type { AccountRefusal } from "./use-account-refusal.ts";

/** What every setting of an account is told. */
export interface AccountSettingProps {
  entry: AccountEntry;
  /** Why it is off. */
  refusal: AccountRefusal | undefined;
  /** Points at the text that says why all settings are off, so that none of them says it again. */
  sharedNoteId?: string | undefined;
}
