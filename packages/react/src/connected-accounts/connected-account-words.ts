import { connectButtonText } from "../connect-webviews/connect-button.text.ts";
import { DEVICE_WORDS } from "../devices/device-words.ts";
import type { Words } from "../text/define-text.ts";
import { accountTroubleText } from "./account-trouble.text.ts";
import { connectedAccountsText } from "./connected-accounts.text.ts";

/** All words that may stand among the accounts or in the details of one, those of its devices included. */
export const CONNECTED_ACCOUNT_WORDS: readonly Words[] = [
  connectedAccountsText,
  accountTroubleText,
  connectButtonText,
  ...DEVICE_WORDS,
];
