import { reconnectText } from "../connected-accounts/reconnect.text.ts";
import { errorText } from "../states/error.text.ts";
import type { Words } from "../text/define-text.ts";
import { devicesText } from "./devices.text.ts";
import { lockText } from "./lock.text.ts";

/** All words that may stand in a device's card, its details or the panel. */
export const DEVICE_WORDS: readonly Words[] = [devicesText, lockText, reconnectText, errorText];
