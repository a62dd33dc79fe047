import { expect, test } from "vitest";
import { takeLink } from "./take-link.ts";

const LINK = "#eyJh.eyJz.c2ln";
const OTHER = "#eyJh.eyJz.b3Ro";

/** As much of a window as the link is taken from. */
function openPage(hash: string, { isFramed = false, kept = new Map<string, string>(), isLocked = false } = {}) {
  const replaced: string[] = [];
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const page = {
    location: { hash, pathname: "/portal/", search: "?from=mail" },
    history: { state: { host: 1 }, replaceState: (...[, , url]: [unknown, string, string]) => void replaced.push(url) },
    get sessionStorage() {
      if (isLocked) throw new Error("Storage is off.");
      return storage;
    },
    parent: undefined as unknown,
  };
  page.parent = isFramed ? {} : page;
  return { taken: takeLink(page as unknown as Window), replaced, kept };
}

test("a link leaves the address at once, and this tab keeps it for a reload", () => {
  const { taken, replaced, kept } = openPage(LINK);
  expect([taken, replaced]).toEqual([{ road: "own", token: LINK.slice(1) }, ["/portal/?from=mail"]]);
  expect(openPage("", { kept })).toMatchObject({ taken, replaced: [] });
  expect(openPage("#portal/devices", { kept })).toMatchObject({ taken, replaced: [] });
  expect(openPage(OTHER, { kept }).taken).toEqual({ road: "own", token: OTHER.slice(1) });
  expect(openPage("", { kept }).taken).toEqual({ road: "own", token: OTHER.slice(1) });
});

test("in a frame nothing is kept, and nothing that was kept is used", () => {
  const kept = new Map<string, string>();
  expect(openPage(LINK, { isFramed: true, kept })).toMatchObject({
    taken: { road: "own" },
    replaced: ["/portal/?from=mail"],
  });
  expect(kept.size).toBe(0);
  openPage(LINK, { kept });
  expect(openPage("", { isFramed: true, kept }).taken).toBeUndefined();
});

test("what is no link leaves the address too, and is not kept", () => {
  const { taken, replaced, kept } = openPage("#eyJh.eyJz");
  expect([taken, replaced, kept.size]).toEqual(["malformed", ["/portal/?from=mail"], 0]);
});

test("a browser that keeps nothing opens links all the same", () => {
  expect(openPage(LINK, { isLocked: true }).taken).toEqual({ road: "own", token: LINK.slice(1) });
  expect(openPage("", { isLocked: true }).taken).toBeUndefined();
});
