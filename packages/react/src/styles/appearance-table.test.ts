import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Ties the tables of APPEARANCE.md to the code: whatever a host may count on stands in them, and nothing else. */

const folder = `${import.meta.dirname}/..`;
const read = (pattern: string): string[] =>
  globSync(pattern, { cwd: folder })
    .filter((file) => !/\.(test|stories|text)\.tsx?$|^testing\//.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"));

const sources = read("**/*.{ts,tsx}");
const css = read("**/*.css")
  .join("\n")
  .replaceAll(/\/\*[\s\S]*?\*\//g, "");
const tokens = readFileSync(`${folder}/styles/tokens.css`, "utf8");
const document = readFileSync(`${folder}/../APPEARANCE.md`, "utf8");

/** The cells of every table's rows. */
const rows = document
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

const distinct = (names: Iterable<string>) => [...new Set(names)].toSorted();
const matchesOf = (text: string, pattern: RegExp) =>
  distinct([...text.matchAll(pattern)].map(([, found = ""]) => found));

/** The names that open the rows, without their quotes. */
const rowsOf = (pattern: RegExp) =>
  rows.map(([name = ""]) => name.replaceAll("`", "")).filter((name) => pattern.test(name));

describe("parts", () => {
  const given = distinct(sources.flatMap((code) => matchesOf(code, /(?<![\w-])(cp-[a-z0-9-]+)(?=[\s"`])/g)));
  const listed = rowsOf(/^cp-/);

  test("every class that the code gives has a row", () => {
    expect(given.length).toBeGreaterThan(80);
    expect({ "rows missing in APPEARANCE.md": given.filter((name) => !listed.includes(name)) }).toEqual({
      "rows missing in APPEARANCE.md": [],
    });
  });

  test("every row is of a class that the code gives, and stands once", () => {
    expect({
      "rows of nothing in APPEARANCE.md": listed.filter((name) => !given.includes(name)),
      "rows that stand twice": listed.filter((name, place) => listed.indexOf(name) !== place),
    }).toEqual({ "rows of nothing in APPEARANCE.md": [], "rows that stand twice": [] });
  });
});

describe("states", () => {
  const STATE = /(?:data|aria)-[a-z-]+(?:="[a-z_-]+")?/g;
  const listed = rows
    .filter(([name = ""]) => name.startsWith("`cp-"))
    .map(([name = "", , states = ""]) => [name.replaceAll("`", ""), states.match(STATE) ?? []] as const);
  const all = distinct(listed.flatMap(([, states]) => states));

  test("every state that the styles ask for is listed", () => {
    const asked = matchesOf(css, /\[((?:data|aria)-[a-z-]+(?:="[a-z_-]+")?)\]/g);
    expect(asked.length).toBeGreaterThan(15);
    expect({ "states missing in APPEARANCE.md": asked.filter((state) => !all.includes(state)) }).toEqual({
      "states missing in APPEARANCE.md": [],
    });
  });

  test("every data attribute that the code gives is listed", () => {
    const given = distinct(sources.flatMap((code) => matchesOf(code, /\s(data-[a-z-]+)=[{"]/g)));
    const names = all.map((state) => state.replace(/=.*/, ""));
    expect(given.length).toBeGreaterThan(10);
    expect({ "attributes missing in APPEARANCE.md": given.filter((name) => !names.includes(name)) }).toEqual({
      "attributes missing in APPEARANCE.md": [],
    });
  });

  test.each(listed.filter(([, states]) => states.length > 0))("the states of %s are given to it", (part, states) => {
    const own = sources.filter((code) => new RegExp(`(?<![\\w-])${part}(?=[\\s"\`])`).test(code)).join("\n");
    // A value is written out somewhere, as a string or as the name of a property; `true` is not.
    const isWritten = (value: string) =>
      value === "true" || sources.some((code) => new RegExp(`"${value}"|\\b${value}:`).test(code));
    const isGiven = (state: string) => {
      const [name = "", value = '"true"'] = state.split("=");
      return new RegExp(`["\\s]${name}["=]`).test(own) && isWritten(value.slice(1, -1));
    };
    expect(states.filter((state) => !isGiven(state))).toEqual([]);
  });
});

describe("tokens", () => {
  const used = matchesOf(`${css}\n${sources.join("\n")}`, /(?<![\w-])(--cp-[a-z0-9-]*[a-z0-9])(?![\w-]*\$)/g);
  const listed = rowsOf(/^--cp-/);

  test("every token that is used has a row", () => {
    expect(used.length).toBeGreaterThan(40);
    expect({ "rows missing in APPEARANCE.md": used.filter((name) => !listed.includes(name)) }).toEqual({
      "rows missing in APPEARANCE.md": [],
    });
  });

  test("every row is of a token that tokens.css sets, and stands once", () => {
    const set = matchesOf(tokens, /(--cp-[a-z0-9-]+):/g);
    expect({
      "rows of nothing in APPEARANCE.md": listed.filter((name) => !set.includes(name)),
      "rows that stand twice": listed.filter((name, place) => listed.indexOf(name) !== place),
    }).toEqual({ "rows of nothing in APPEARANCE.md": [], "rows that stand twice": [] });
  });

  test("the defaults of the seeds are those of tokens.css", () => {
    const seeds = rows.filter((cells) => cells.length === 5);
    expect(seeds).toHaveLength(9);
    for (const [name = "", option = "", , value = ""] of seeds) {
      expect(tokens).toContain(`${name.replaceAll("`", "")}: ${value.replaceAll("`", "")};`);
      expect(option).toBe(`\`variables.${name.replaceAll("`", "").slice("--cp-".length)}\``);
    }
  });

  test("our own seeds stand in one word as they stand alone", () => {
    const wordOf = (name: string) => new RegExp(`${name}:([^;]+);`).exec(tokens)?.[1]?.replaceAll(/\s+/g, " ").trim();
    const alone = wordOf("--cp-seeds")?.replaceAll(/var\((--cp-[a-z]+),\)/g, (_, name: string) => wordOf(name) ?? "");
    expect(alone).toBe(wordOf("--cp-seeds-default"));
  });

  test("words, icons and lines take the token of their use, never a seed as the host gave it", () => {
    const declarations = [...css.matchAll(/(?<=[\s;{])([a-z-]+):([^;{}]+);/g)];
    const isDrawn = (property: string) =>
      /^(color|fill|stroke|border|outline|box-shadow|text-decoration)/.test(property);
    const asGiven = /var\(--cp-(accent|background|danger|warning|success)\)/;
    expect(declarations.length).toBeGreaterThan(200);
    expect(
      declarations
        .filter(
          ([, property = "", value = ""]) => isDrawn(property) && asGiven.test(value.replace(/color-mix\(.*\)/, "")),
        )
        .map(([declaration]) => declaration),
    ).toEqual([]);
  });
});
