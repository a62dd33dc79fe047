/** Folds case and accents away, so that "SUITE" finds "Suite" and "aca" finds "Açaí". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
