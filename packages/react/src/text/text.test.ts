import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { termsOf } from "./business-vertical.ts";
import { createFormat } from "./format.ts";
import { safeLocale } from "./safe-locale.ts";
import { createTranslator } from "./translate.ts";

const words = {
  plain: "Devices",
  greeting: "{name} is {name}, not {other}",
  found: { one: "{count} device", other: "{count} devices" },
  level: "Battery {level}",
} as const;

describe("words", () => {
  const t = createTranslator(undefined, "en-GB")(words);

  test("places are filled, each time, and stay where nothing fills them", () => {
    expect(t("greeting", { name: "Ana" })).toBe("Ana is Ana, not {other}");
  });

  test("what fills a place is never read as a template or a pattern", () => {
    expect(t("level", { level: "$& {level} {name}" })).toBe("Battery $& {level} {name}");
  });

  test("numbers are written as the locale writes them", () => {
    expect(t("found", { count: 12345 })).toBe("12,345 devices");
    expect(createTranslator(undefined, "de-DE")(words)("found", { count: 12345 })).toBe("12.345 devices");
  });

  test.each([
    ["en", 0, "0 devices"],
    ["en", 1, "1 device"],
    ["en", 2, "2 devices"],
  ])("%s: %i is %o", (locale, count, text) =>
    expect(createTranslator(undefined, locale)(words)("found", { count })).toBe(text),
  );

  test.each([
    ["ja", 1, "1 device"],
    ["fr", 0, "0 devices"],
    ["ar-u-nu-latn", 2, "2 devices"],
  ])("our own words keep English plurals where the locale is %s", (locale, count, text) =>
    expect(createTranslator(undefined, locale)(words)("found", { count })).toBe(text),
  );

  test("a host's words come first, with the plural forms of its language", () => {
    const found = { one: "{count} urządzenie", few: "{count} urządzenia", other: "{count} urządzeń" };
    const own = createTranslator({ found, plain: "Urządzenia" }, "pl")(words);
    expect([1, 3, 5].map((count) => own("found", { count }))).toEqual(["1 urządzenie", "3 urządzenia", "5 urządzeń"]);
    expect(own("plain")).toBe("Urządzenia");
    expect(own("level", { level: "5 %" })).toBe("Battery 5 %");
  });

  test.each([[7], [null], [{ one: "1" }], [["Doors"]]])("%j is no phrase, so our own stands", (given) => {
    const own = createTranslator({ plain: given as never }, "en")(words);
    expect(own("plain")).toBe("Devices");
  });

  test("places that no value is given for are filled by the words of the business", () => {
    const own = createTranslator({ plain: "All {spaces} of {name}" }, "en", termsOf("hospitality"))(words);
    expect(own("plain", { name: "Ana" })).toBe("All rooms of Ana");
    expect(own("plain", { name: "Ana", spaces: "flats" })).toBe("All flats of Ana");
    const named = createTranslator(
      { plain: "All {spaces}", "term.spaces": "apartments" },
      "en",
      termsOf("hospitality"),
    );
    expect(named(words)("plain")).toBe("All apartments");
  });

  test("a business that nobody has heard of is neutral", () => {
    expect(termsOf("cruise_ships" as never)).toEqual(termsOf("neutral"));
    expect(termsOf("property_tours")).toMatchObject({ Spaces: "Tour spaces" });
  });

  test("a host may say nothing at all", () => {
    expect(createTranslator({ plain: "" }, "en")(words)("plain")).toBe("");
  });
});

describe("formats", () => {
  const space = /[\u00A0\u202F]/g;
  const clean = (text: string) => text.replaceAll(space, " ");

  test.each([
    ["en-GB", "1,234.5", "82%", "20.5°C"],
    ["en-US", "1,234.5", "82%", "69°F"],
    ["de-DE", "1.234,5", "82 %", "20,5 °C"],
    ["en", "1,234.5", "82%", "20.5°C"],
    ["es-US", "1,234.5", "82%", "69 °F"],
  ])("%s", (locale, number, percent, temperature) => {
    const format = createFormat(locale);
    expect(clean(format.number(1234.5))).toBe(number);
    expect(clean(format.percent(0.82))).toBe(percent);
    expect(clean(format.temperature(20.5))).toBe(temperature);
  });

  describe("of time", () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 20, 15, 0) }));
    afterEach(() => void vi.useRealTimers());

    test("are the hour today, and the day with it otherwise", () => {
      const { time } = createFormat("en-GB");
      expect(time(new Date(2026, 10, 20, 9, 5).getTime())).toBe("09:05");
      expect(time(new Date(2026, 10, 19, 23, 59).getTime())).toBe("Thu 19 Nov, 23:59");
      expect(createFormat("en-GB").date(new Date(2026, 10, 9, 9, 5).getTime())).toBe("9 Nov 2026");
      expect(clean(createFormat("en-US").time(new Date(2026, 10, 20, 14, 5).getTime()))).toBe("2:05 PM");
    });
  });

  test.each([
    ["en-GB", "15:00", "15:00"],
    ["en-US", "15:00:00", "3:00 PM"],
    ["en-US", "noon", "noon"],
  ])("%s: the time of day %o is written %o", (locale, given, written) => {
    expect(clean(createFormat(locale).clock(given))).toBe(written);
  });

  test("names are ordered as people count", () => {
    const names = ["Room 10", "room 2", "Room 1", "Ärztezimmer", "Zimmer"];
    expect(names.toSorted(createFormat("de-DE").compare)).toEqual([
      "Ärztezimmer",
      "Room 1",
      "room 2",
      "Room 10",
      "Zimmer",
    ]);
  });
});

test.each([
  ["en-gb", "en-GB"],
  ["de", "de"],
  ["", "en"],
  ["not a locale", "en"],
  ["en_US", "en"],
  ["x", "en"],
])("the locale %o is taken as %s", (given, taken) => {
  expect(safeLocale(given)).toBe(taken);
  expect(() => createFormat(safeLocale(given)).number(1)).not.toThrow();
});
