import { expect, test } from "vitest";
import { createSandbox } from "@customer-portal/sandbox";
import { clockAt } from "./clock-at.ts";
import { dayOf } from "./day-of.ts";
import { harborHotels } from "./harbor-hotels.ts";
import { records } from "./records.ts";

const nobody = new Set<string>();

test("each place of the records is a space of that customer, so that its doors are found", async () => {
  const sandbox = createSandbox({ seed: "demo" });
  for (const { customer_key } of sandbox.customers) {
    const response = await sandbox.fetch("/spaces/list", {
      method: "POST",
      headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({ customer_key, limit: 500 }),
    });
    const { spaces } = (await response.json()) as { spaces: { space_key: string }[] };
    const record = records.get(customer_key)!;
    const keys = record.places.map(({ space_key }) => space_key);
    expect(keys.toSorted()).toEqual(spaces.map(({ space_key }) => space_key).toSorted());
    for (const key of [...record.main_doors, ...record.entries.map(({ space_key }) => space_key)])
      expect(keys).toContain(key);
    expect(new Set(record.entries.map(({ id }) => id)).size).toBe(record.entries.length);
  }
});

test("the day is the property's own, whatever the clock of this machine shows", () => {
  const now = new Date("2026-03-29T22:30:00Z");
  expect(clockAt("Europe/Lisbon", now)).toEqual({ date: "2026-03-29", time: "23:30" });
  expect(clockAt("Europe/Berlin", now)).toEqual({ date: "2026-03-30", time: "00:30" });
});

test("before their hour all are expected, after it they have come or are late", () => {
  const morning = dayOf(harborHotels, { date: "2026-11-20", time: "08:00" }, nobody);
  expect(new Set(morning.entries.map(({ status }) => status))).toEqual(new Set(["expected"]));
  const night = dayOf(harborHotels, { date: "2026-11-20", time: "23:00" }, nobody);
  expect(new Set(night.entries.map(({ status }) => status))).toEqual(new Set(["here", "late"]));
  const times = night.entries.map(({ time }) => time);
  expect(times).toEqual(times.toSorted());
});

test("who is ticked off by hand has come, and their room says so", () => {
  const clock = { date: "2026-11-20", time: "08:00" };
  const occupancyOf = (come: ReadonlySet<string>) =>
    dayOf(harborHotels, clock, come).places.find(({ name }) => name === "Room 203")?.occupancy;
  expect(occupancyOf(nobody)).toBe("Ana Moreira comes at 15:00");
  expect(occupancyOf(new Set(["ana-moreira"]))).toBe("Ana Moreira");
});
