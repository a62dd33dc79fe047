import type { Phrase, Words } from "./define-text.ts";

/** What goes into the `{places}` of a phrase. Numbers are formatted for the locale. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** Looks a phrase up and fills its places. */
export type Translate<Key extends string = string> = (key: Key, values?: PhraseValues) => string;

/** Gives the look-up of a room's words: the same one each time for the same words. */
export type Translator = <Key extends string>(words: Readonly<Record<Key, Phrase>>) => Translate<Key>;

/**
 * Looks words up: the host's own where given, else the room's; plural form and numbers by locale.
 * `terms` fill the places that no value is given for; a host says its own under `term.` and their name.
 */
export function createTranslator(
  overrides: Partial<Words> | undefined,
  locale: string,
  terms: Readonly<Record<string, string>> = {},
): Translator {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  // Our own words are English, whatever the locale of numbers and times.
  const ownPlurals = new Intl.PluralRules("en");
  const known = new WeakMap<object, Translate>();

  const lookUp =
    (words: Words): Translate =>
    (key, values = {}) => {
      const override = phraseOf(overrides?.[key]);
      const phrase = override ?? words[key] ?? key;
      const rules = override === undefined ? ownPlurals : plurals;
      const count = values["count"];
      const template =
        typeof phrase === "string"
          ? phrase
          : ((typeof count === "number" ? phrase[rules.select(count)] : undefined) ?? phrase.other);
      return template.replace(/\{(\w+)\}/g, (place, name: string) => {
        const value = values[name] ?? overrides?.[`term.${name}`] ?? terms[name];
        if (typeof value === "number") return numbers.format(value);
        return typeof value === "string" ? value : place;
      });
    };

  return (words) => {
    const translate = known.get(words) ?? lookUp(words);
    known.set(words, translate);
    return translate;
  };
}

/** What a host without types gives may be no phrase at all; then our own stands. */
function phraseOf(given: unknown): Phrase | undefined {
  if (typeof given === "string") return given;
  return typeof (given as { other?: unknown } | null | undefined)?.other === "string" ? (given as Phrase) : undefined;
}
