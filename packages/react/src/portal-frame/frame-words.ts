import type { Messages } from "../portal/messages.ts";
import type { Phrase } from "../text/define-text.ts";
import type { Translate } from "../text/translate.ts";
import { frameText } from "./frame.text.ts";

/** Says a word around a frame. */
export type FrameWords = Translate<keyof typeof frameText>;

/** Looks up what is said around a frame, the host's words first. Nothing is counted there, so the translator of the portal is not needed. */
export function frameWords(messages: Messages | undefined): FrameWords {
  return (key, values = {}) =>
    wordsOf(messages?.[key] ?? frameText[key]).replace(
      /\{(\w+)\}/g,
      (place, name: string) => `${values[name] ?? place}`,
    );
}

const wordsOf = (phrase: Phrase) => (typeof phrase === "string" ? phrase : phrase.other);
