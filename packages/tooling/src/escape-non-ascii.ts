/** Writes a script with escapes for everything beyond ASCII, so that it says the same in whatever encoding its page is read. */
export function escapeNonAscii(script: string): string {
  return script.replaceAll(/[^\p{ASCII}]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, at) => escaped(sign, at)).join(""),
  );
}

/** One half of a sign, or the whole of a short one. */
const escaped = (sign: string, at: number) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`;
