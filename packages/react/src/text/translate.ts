import type { Phrase, Words } from "./define-text.ts";

/** What goes into the `{places}` of a phrase. Numbers are formatted for the locale. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** Looks a phrase up and fills its places. */
export type Translate<Key extends string = string> = (key: Key, values?: PhraseValues) => string;

/** Looks words up: the host's own where given, else the room's; plural form and numbers by locale. */
export function createTranslate<Key extends string>(
  words: Readonly<Record<Key, Phrase>>,
  overrides: Partial<Words> | undefined,
  locale: string,
): Translate<Key> {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const phrase = overrides?.[key] ?? words[key];
    const count = values["count"];
    const template =
      typeof phrase === "string"
        ? phrase
        : ((typeof count === "number" ? phrase[plurals.select(count)] : undefined) ?? phrase.other);
    return template.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return typeof value === "number" ? numbers.format(value) : value;
    });
  };
}
