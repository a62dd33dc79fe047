import { expect, test } from "vitest";
import type { Device } from "../api/resources.ts";
import { DeviceStore } from "./device-store.ts";
import { normalizeDevices } from "./normalize-device.ts";

const door = (locked: boolean) => normalizeDevices([{ device_id: "door", properties: { locked } }])[0] as Device;

test("an answer to an older question does not take the place of a newer one", () => {
  const store = new DeviceStore();
  store.settle([door(true)], 1_000);
  const opened = door(false);
  store.settle([opened], 3_000);
  expect(store.settle([door(true)], 2_000)).toEqual([opened]);
  expect(store.get("door")?.properties.locked).toBe(false);
  expect(store.askedAt("door")).toBe(3_000);
});

test("of two answers to questions of one moment the later counts", () => {
  const store = new DeviceStore();
  store.settle([door(true)], 1_000);
  expect(store.settle([door(false)], 1_000)[0]?.properties.locked).toBe(false);
});

test("what was never told is not known", () => {
  expect(new DeviceStore().get("door")).toBeUndefined();
});
