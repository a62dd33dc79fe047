import { DEVICE_WORDS } from "../devices/device-words.ts";
import type { Words } from "../text/define-text.ts";
import { spacesText } from "./spaces.text.ts";

/** All words that may stand in a space's card, its details or the panel. */
export const SPACE_WORDS: readonly Words[] = [spacesText, ...DEVICE_WORDS];
