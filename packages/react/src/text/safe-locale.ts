/** The locale if the browser knows it, else English: a mistyped `locale` must not take the portal down. */
export function safeLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}
