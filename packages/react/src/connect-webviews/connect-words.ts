import type { Words } from "../text/define-text.ts";
import { errorText } from "../states/error.text.ts";
import { connectText } from "./connect.text.ts";

/** All words that may stand in the flow. */
export const CONNECT_WORDS: readonly Words[] = [connectText, errorText];
