"use client";
import { termsOf } from "../text/business-vertical.ts";
import type { Phrase } from "../text/define-text.ts";
import { createTranslator, type Translate, type Translator } from "../text/translate.ts";
import { useSettings, type PortalSettings } from "./portal-context.ts";

const translators = new WeakMap<PortalSettings, Translator>();

/** The words of a room, with the host's own in their place; how they are filled loads with what is drawn, not with the provider. */
export function useText<Key extends string>(words: Readonly<Record<Key, Phrase>>): Translate<Key> {
  const settings = useSettings();
  const { messages, locale, businessVertical } = settings;
  const translator = translators.get(settings) ?? createTranslator(messages, locale, termsOf(businessVertical));
  translators.set(settings, translator);
  return translator(words);
}
