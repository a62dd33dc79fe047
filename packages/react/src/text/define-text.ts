/** One phrase: a sentence with `{values}`, or its forms by plural category (of `{count}`). */
export type Phrase = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** The words of one room, each under its own key. */
export type Words = Readonly<Record<string, Phrase>>;

/** Declares the words of a room; they load with the room that says them. */
export function defineText<const Keys extends Words>(words: Keys): { readonly [Key in keyof Keys]: Phrase } {
  return words;
}
