import type { accountHistoryText } from "../connected-accounts/account-history.text.ts";
import type { accountSettingsText } from "../connected-accounts/account-settings.text.ts";
import type { accountTroubleText } from "../connected-accounts/account-trouble.text.ts";
import type { connectButtonText } from "../connect-webviews/connect-button.text.ts";
import type { connectText } from "../connect-webviews/connect.text.ts";
import type { connectedAccountsText } from "../connected-accounts/connected-accounts.text.ts";
import type { reconnectText } from "../connected-accounts/reconnect.text.ts";
import type { disconnectText } from "../connected-accounts/disconnect.text.ts";
import type { devicesText } from "../devices/devices.text.ts";
import type { lockText } from "../devices/lock.text.ts";
import type { liveText } from "../events/live.text.ts";
import type { loadingText } from "./loading.text.ts";
import type { frameText } from "../portal-frame/frame.text.ts";
import type { portalText } from "./portal.text.ts";
import type { spacesText } from "../spaces/spaces.text.ts";
import type { errorText } from "../states/error.text.ts";
import type { Terms } from "../text/business-vertical.ts";
import type { Phrase } from "../text/define-text.ts";

/** Every key whose words a host may replace; those under `term.` stand in other words, such as `{Spaces}`. */
export type MessageKey =
  | `term.${keyof Terms}`
  | keyof typeof devicesText
  | keyof typeof lockText
  | keyof typeof spacesText
  | keyof typeof errorText
  | keyof typeof connectedAccountsText
  | keyof typeof accountTroubleText
  | keyof typeof connectButtonText
  | keyof typeof connectText
  | keyof typeof accountHistoryText
  | keyof typeof accountSettingsText
  | keyof typeof disconnectText
  | keyof typeof reconnectText
  | keyof typeof portalText
  | keyof typeof liveText
  | keyof typeof loadingText
  | keyof typeof frameText;

/** The host's own words, by key. */
export type Messages = Partial<Record<MessageKey, Phrase>>;
