import { isDevelopment } from "./is-development.ts";
import type * as Words from "./palette-words.ts";

/** Gives a developer advice; its words are loaded for that alone, and never by a host in production. */
export function advise(say: (words: typeof Words) => void): void {
  if (isDevelopment()) import("./palette-words.ts").then(say, () => undefined);
}
