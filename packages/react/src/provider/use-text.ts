"use client";
import type { Phrase } from "../text/define-text.ts";
import type { Translate } from "../text/translate.ts";
import { useSettings } from "./portal-context.ts";

/** The words of a room, with the host's own in their place. */
export function useText<Key extends string>(words: Readonly<Record<Key, Phrase>>): Translate<Key> {
  return useSettings().translator(words);
}
