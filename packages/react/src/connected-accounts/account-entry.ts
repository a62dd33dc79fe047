import type { ConnectedAccount } from "../api/resources.ts";
import { fold } from "../text/fold.ts";
import { troublesOfAccount, type AccountTrouble } from "./account-trouble.ts";

/** A connected account with all that its row says and is found by. */
export interface AccountEntry {
  account: ConnectedAccount;
  /** Its brand and its name, as far as there are any: "Yale · front-desk@harbor.pt". */
  title: string;
  brand: string;
  /** What tells it from others of its brand; empty where there is nothing. */
  name: string;
  /** What is wrong with it, the gravest first. */
  troubles: readonly AccountTrouble[];
  /** What search looks into, folded. */
  haystack: string;
}

export function accountEntry(account: ConnectedAccount): AccountEntry {
  const brand = account.account_type_display_name.trim();
  const ownName = account.display_name.trim();
  const name = ownName === brand ? "" : ownName;
  const title = [brand, name].filter(Boolean).join(" · ");
  return { account, title, brand, name, troubles: troublesOfAccount(account), haystack: fold(title) };
}
