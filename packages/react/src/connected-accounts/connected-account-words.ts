import { connectButtonText } from "../connect-webviews/connect-button.text.ts";
import { DEVICE_WORDS } from "../devices/device-words.ts";
import type { Words } from "../text/define-text.ts";
import { accountHistoryText } from "./account-history.text.ts";
import { accountSettingsText } from "./account-settings.text.ts";
import { accountTroubleText } from "./account-trouble.text.ts";
import { connectedAccountsText } from "./connected-accounts.text.ts";
import { disconnectText } from "./disconnect.text.ts";

/** All words that may stand among the accounts or in the details of one, those of its devices included. */
export const CONNECTED_ACCOUNT_WORDS: readonly Words[] = [
  connectedAccountsText,
  accountTroubleText,
  connectButtonText,
  accountHistoryText,
  accountSettingsText,
  disconnectText,
  ...DEVICE_WORDS,
];
