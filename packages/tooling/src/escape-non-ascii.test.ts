import { expect, test } from "vitest";
import { escapeNonAscii } from "./escape-non-ascii.ts";

test("a script says the same on a page that is read in another encoding", () => {
  const script = escapeNonAscii('["The portal can’t be opened", "…", "🚪", "plain"]');
  expect(script).toBe(String.raw`["The portal can\u2019t be opened", "\u2026", "\ud83d\udeaa", "plain"]`);
  expect(JSON.parse(script)).toEqual(["The portal can’t be opened", "…", "🚪", "plain"]);
});
