"use client";
import { useMemo } from "react";
import type { Phrase } from "../text/define-text.ts";
import { createTranslate, type Translate } from "../text/translate.ts";
import { useSettings } from "./portal-context.ts";

/** The words of a room, with the host's own in their place. */
export function useText<Key extends string>(words: Readonly<Record<Key, Phrase>>): Translate<Key> {
  const { messages, locale } = useSettings();
  return useMemo(() => createTranslate(words, messages, locale), [words, messages, locale]);
}
