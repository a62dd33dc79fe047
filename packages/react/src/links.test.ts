import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Links what nothing else links: sheets to the index, words to their use, classes to their sheets, stories to their place. */

const folder = import.meta.dirname;
const read = (pattern: string): Record<string, string> =>
  Object.fromEntries(
    globSync(pattern, { cwd: folder }).map((file) => [file, readFileSync(`${folder}/${file}`, "utf8")]),
  );
const sheets = read("**/*.css");
const everything = read("**/*.{ts,tsx}");
const texts = import.meta.glob<Record<string, Record<string, unknown>>>("./**/*.text.ts", { eager: true });
const sources = Object.entries(everything).filter(([file]) => !/\.(test|stories|text)\.tsx?$|^testing\//.test(file));
const source = sources.map(([, code]) => code).join("\n");

const matchesOf = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found))].toSorted();

test("every sheet is joined by the index, once, and the index joins nothing that is not there", () => {
  const index = sheets["styles/index.css"] ?? "";
  const joined = [...index.matchAll(/@import "([^"]+)"/g)].map(([, path = ""]) =>
    new URL(path, "file:///styles/").pathname.slice(1),
  );
  const others = Object.keys(sheets).filter((file) => file !== "styles/index.css");
  expect(joined.toSorted()).toEqual(others.toSorted());
});

test("every group of stories has its place in the Storybook's order", () => {
  const preview = readFileSync(`${folder}/../../../.storybook/preview.tsx`, "utf8");
  const stories = Object.entries(everything).filter(([file]) => file.endsWith(".stories.tsx"));
  const groups = new Set(stories.flatMap(([, code]) => matchesOf(code, /\btitle: "([^"/]+)\//g)));
  const order = matchesOf(/storySort: \{(.*?)\n {6}\},/s.exec(preview)?.[1] ?? "", /^ {10}"([^"]+)",$/gm);
  expect([...groups].filter((group) => !order.includes(group))).toEqual([]);
  expect(order.filter((group) => group !== "Documentation" && !groups.has(group))).toEqual([]);
});

test("numbers, days and times are written in one place, so that all screens write them alike", () => {
  const elsewhere = sources.filter(([file, code]) => !file.startsWith("text/") && /\bIntl\.|\.toLocale/.test(code));
  expect(elsewhere.map(([file]) => file)).toEqual([]);
});

describe("words", () => {
  const rooms = Object.entries(texts).map(
    ([file, exported]) => [file, Object.keys(Object.values(exported)[0] ?? {})] as const,
  );
  const keys = rooms.flatMap(([, own]) => own);

  test("there are some", () => expect(keys.length).toBeGreaterThan(100));

  test("a key belongs to one room", () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each(rooms)("every key of %s is said somewhere", (_file, own) => {
    const patterns = matchesOf(source, /`([a-zA-Z_]+\.[^`\s]*\$\{[^`\s]*)`/g).map(
      (template) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]+\}/)
            .map((part) => part.replaceAll(".", "\\."))
            .join("[a-zA-Z_]+")}$`,
        ),
    );
    // A key that follows from another by a suffix is said by a template that begins with a place.
    const suffixes = matchesOf(source, /`\$\{[^}]+\}((?:\.[a-zA-Z_]+)+)`/g);
    const said = (key: string): boolean =>
      source.includes(`"${key}"`) ||
      patterns.some((pattern) => pattern.test(key)) ||
      suffixes.some((suffix) => key.endsWith(suffix) && source.includes(`"${key.slice(0, -suffix.length)}"`));
    expect(own.filter((key) => !said(key))).toEqual([]);
  });

  test("every room's keys may be replaced by a host", () => {
    const messages = everything["portal/messages.ts"] ?? "";
    const missing = Object.values(texts).flatMap((exported) =>
      Object.keys(exported).filter((name) => !messages.includes(`keyof typeof ${name}`)),
    );
    expect(missing).toEqual([]);
  });
});

describe("classes", () => {
  const css = Object.values(sheets).join("\n");
  const styled = matchesOf(css, /\.(cp-[a-z0-9-]+)/g);
  const given = matchesOf(source, /(?<![\w-])(cp-[a-z0-9-]+)(?=[\s"`])/g);

  /** Classes that only hold a part together: for hosts to style, or for a script to find. */
  const UNSTYLED = [
    "cp-connected-accounts-panel",
    "cp-device-card",
    "cp-devices-panel",
    "cp-groups",
    "cp-hold-label",
    "cp-lock-button",
    "cp-scoped",
    "cp-space-card",
    "cp-spaces-panel",
  ];

  test("every styled class is given to something", () => {
    expect(styled.filter((name) => !given.includes(name))).toEqual([]);
  });

  test("every class is styled, or listed as one that need not be", () => {
    expect(given.filter((name) => !styled.includes(name) && !UNSTYLED.includes(name))).toEqual([]);
  });

  test("the list of unstyled classes holds no other", () => {
    expect(UNSTYLED.filter((name) => styled.includes(name) || !given.includes(name))).toEqual([]);
  });

  test("nothing outside the portal is touched: every rule begins at one of our classes", () => {
    const selectors = [...css.replaceAll(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{};]+)\{/g)]
      .map(([, selector = ""]) => selector.trim())
      .filter((selector) => !/^@|^(from|to|\d+%)/.test(selector))
      .flatMap((selector) => selector.split(/,(?![^(]*\))/).map((each) => each.trim()));
    expect(selectors.length).toBeGreaterThan(100);
    expect(selectors.filter((each) => !/^(\.cp-|:where\(\.cp-|&)/.test(each))).toEqual([]);
  });
});

test("every file that runs only in a browser says so, so that a server component may import it", () => {
  const client =
    /\buse(State|Effect|LayoutEffect|InsertionEffect|Ref|Id|Memo|Callback|Context|SyncExternalStore|DeferredValue|Transition|Reducer|Query|InfiniteQuery|Mutation)\(|<[a-z][^>]*\son[A-Z]\w+=/;
  const uses = (code: string) => client.test(code) || /\buse[A-Z]\w*\(/.test(code.replaceAll(/\/\*[\s\S]*?\*\//g, ""));
  const clients = sources.filter(([, code]) => uses(code));
  expect(clients.length).toBeGreaterThan(30);
  expect(clients.filter(([, code]) => !/^["']use client["'];/.test(code)).map(([file]) => file)).toEqual([]);
});
