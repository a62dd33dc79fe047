import type { Messages } from "../portal/messages.ts";
import { frameText } from "./frame.text.ts";

/** The language of the words around a frame: the host's once all of them are, and English until then. */
export function languageOfWords(messages: Messages | undefined, locale: string | undefined): string | undefined {
  const keys = Object.keys(frameText) as (keyof typeof frameText)[];
  return keys.every((key) => messages?.[key] !== undefined) ? locale : "en";
}
