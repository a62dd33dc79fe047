import { expect, test } from "vitest";
import { troubleFirst } from "./trouble-first.ts";

const titles = { trouble: "Needs attention", rest: "Everything else", all: "All doors" };
const titlesOf = (groups: ReturnType<typeof troubleFirst<string>>) =>
  groups.map(({ title, isTitleSpoken = false, items }) => [title, isTitleSpoken, ...items]);

test("what needs a person goes first, and the rest has a title of its own", () => {
  expect(titlesOf(troubleFirst({ troubled: ["Pool gate"], rest: ["Front door"], titles }))).toEqual([
    ["Needs attention", false, "Pool gate"],
    ["Everything else", false, "Front door"],
  ]);
});

test("where nothing does, the title of the rest is only heard", () => {
  expect(titlesOf(troubleFirst({ troubled: [], rest: ["Front door"], titles }))[1]).toEqual([
    "All doors",
    true,
    "Front door",
  ]);
});

test("what stands above the rows in trouble is trouble as well", () => {
  const groups = troubleFirst({ troubled: [], rest: ["Front door"], titles, before: "Salto KS is signed out" });
  expect(groups[0]?.before).toBe("Salto KS is signed out");
  expect(titlesOf(groups)[1]).toEqual(["Everything else", false, "Front door"]);
});
