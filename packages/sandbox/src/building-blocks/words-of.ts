/** The words of a name, each with a space on both sides, so that "Room 1" is in "Room 1 door" and not in "Room 12 door". */
export function wordsOf(name: string): string {
  return ` ${(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
}
