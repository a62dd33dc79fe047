import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** A host's single class in a later sheet wins, because no selector of ours is worth more than one class. */

const folder = `${import.meta.dirname}/..`;
const sheets = globSync("**/*.css", { cwd: folder });

/** What may be worth more, and why. */
const STRONGER = new Set([
  // A host's `button:focus { outline: 0 }` must not take the focus ring from those who need it.
  ".cp-root :where(*):focus-visible",
  // A host's `:focus-visible` must not draw one where there is nothing to press.
  ".cp-root :where(.cp-details-title, .cp-dialog-title, .cp-connect-inline, .cp-search-input):focus-visible",
]);

/** Every selector of a sheet, one by one; of `@keyframes` and `@media` only what is inside. */
function selectorsOf(file: string): string[] {
  const css = readFileSync(`${folder}/${file}`, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
  return [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, selector = ""]) => selector.trim())
    .filter((selector) => !/^(@|from\b|to\b|\d+%)/.test(selector))
    .flatMap(apart);
}

/** The selectors of a list, which stand apart where no bracket is open. */
function apart(list: string): string[] {
  const found = [""];
  let depth = 0;
  for (const character of list) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === "," && depth === 0) found.push("");
    else found[found.length - 1] += character;
  }
  return found.map((each) => each.trim().replaceAll(/\s+/g, " "));
}

/** What a selector is worth: ids, classes, elements. Pseudo-elements count as elements, `:where()` as nothing. */
function worthOf(selector: string): { ids: number; classes: number; elements: number } {
  const outside = withoutWhere(selector);
  const pseudoElements = outside.match(/::[a-z-]+/g) ?? [];
  const rest = outside.replaceAll(/::[a-z-]+/g, "").replaceAll(/:(?:is|not|has)\b/g, "");
  const names = rest.replaceAll(/[.#:][\w-]+(?:\((?:ltr|rtl)\))?|\[[^\]]*\]/g, " ");
  return {
    ids: (rest.match(/#[\w-]+/g) ?? []).length,
    classes: (rest.match(/\.[\w-]+|:[\w-]+|\[[^\]]*\]/g) ?? []).length,
    elements: pseudoElements.length + (names.match(/[a-z][\w-]*/gi) ?? []).length,
  };
}

function withoutWhere(selector: string): string {
  const start = selector.indexOf(":where(");
  if (start === -1) return selector;
  let end = start + ":where(".length;
  for (let depth = 1; depth > 0; end += 1) depth += selector[end] === "(" ? 1 : selector[end] === ")" ? -1 : 0;
  return withoutWhere(selector.slice(0, start) + selector.slice(end));
}

test.each([
  [".cp-a", 0, 1, 0],
  [".cp-a .cp-b", 0, 2, 0],
  [".cp-a p", 0, 1, 1],
  [".cp-a:where(.cp-b:not(.cp-c) > *)::before", 0, 1, 1],
  [".cp-a:hover", 0, 2, 0],
  [".cp-a[data-b]:dir(rtl)", 0, 3, 0],
  [":where(.cp-a)", 0, 0, 0],
  [".cp-a:not(.cp-b)", 0, 2, 0],
  [":where(.cp-a):is(div):is(div)", 0, 0, 2],
  ["#a .cp-a", 1, 1, 0],
])("%s is worth (%i,%i,%i)", (selector, ids, classes, elements) => {
  expect(worthOf(selector)).toEqual({ ids, classes, elements });
});

test.each(sheets)("no selector of %s is worth more than one class", (file) => {
  const stronger = selectorsOf(file).filter((selector) => {
    const { ids, classes, elements } = worthOf(selector);
    const isOfPseudoElement = selector.includes("::");
    return ids > 0 || classes > 1 || (classes === 1 && elements > (isOfPseudoElement ? 1 : 0));
  });
  expect(stronger.filter((selector) => !STRONGER.has(selector))).toEqual([]);
});

test("the list of stronger selectors holds no other", () => {
  const all = sheets.flatMap(selectorsOf);
  expect(all.length).toBeGreaterThan(100);
  expect([...STRONGER].filter((selector) => !all.includes(selector))).toEqual([]);
});
