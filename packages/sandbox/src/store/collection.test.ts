import { expect, test } from "vitest";
import { createCollection } from "./collection.ts";
import { inOrder } from "./in-order.ts";

interface Room {
  sequence: number;
  room_id: string;
  room_key: string | undefined;
  floor: string;
}

const room = (sequence: number, room_key?: string, floor = "ground"): Room => ({
  sequence,
  room_id: `r${sequence}`,
  room_key,
  floor,
});
const open = () => createCollection<Room>({ id: "room_id", unique: ["room_key"], indexed: ["floor"] });
const ids = (rooms: Iterable<Room>) => [...rooms].map(({ room_id }) => room_id);

test("keeps the order of creation, whatever order things come in", () => {
  const rooms = open();
  for (const sequence of [2, 9, 4, 7]) rooms.add(room(sequence));
  expect(ids(rooms.all)).toEqual(["r2", "r4", "r7", "r9"]);
  expect(ids(rooms.after(4))).toEqual(["r7", "r9"]);
  rooms.delete("r7");
  expect([ids(rooms.after(4)), rooms.has("r7"), ids(rooms.by("floor", "ground"))]).toEqual([
    ["r9"],
    false,
    ["r2", "r4", "r9"],
  ]);
});

test("a unique value is there once, and a refusal changes nothing", () => {
  const rooms = open();
  const first = rooms.add(room(1, "a"));
  const second = rooms.add(room(2));
  rooms.add(room(3));
  const refusal = expect.objectContaining({
    problem: { status: 409, type: "duplicate_room_key", message: "There is already a room with this room_key: a" },
  }) as Error;
  expect(() => rooms.add(room(4, "a"))).toThrow(refusal);
  expect(() => rooms.change(second, { room_key: "a", floor: "first" })).toThrow(refusal);
  expect([rooms.has("r4"), second.floor]).toEqual([false, "ground"]);
  rooms.change(first, { room_key: "b" });
  rooms.change(second, { room_key: "a" });
  expect([rooms.find("room_key", "a"), rooms.find("room_key", "b")]).toEqual([second, first]);
  rooms.delete("r2");
  expect(rooms.add(room(5, "a")).room_key).toBe("a");
});

test("what changes floor is found on the new one, in its old place", () => {
  const rooms = open();
  rooms.add(room(1, undefined, "first"));
  const moved = rooms.add(room(2));
  rooms.add(room(3, undefined, "first"));
  rooms.change(moved, { floor: "first" });
  expect([ids(rooms.by("floor", "first")), ids(rooms.by("floor", "ground"))]).toEqual([["r1", "r2", "r3"], []]);
  expect(() => rooms.by("room_id", "r1")).toThrow(/add it to its declaration/);
});

test("lists are joined in order, and looked at no further than asked", () => {
  const joined = inOrder([[room(1), room(4), room(6)], [], [room(2), room(5)]]);
  expect(ids(joined.after(0))).toEqual(["r1", "r2", "r4", "r5", "r6"]);
  expect(ids(joined.after(4))).toEqual(["r5", "r6"]);
  const [first] = joined.after(1);
  expect(first?.room_id).toBe("r2");
});

test("of what only piles up the newest are kept, and the others are nowhere any more", () => {
  const rooms = createCollection<Room>({ id: "room_id", unique: ["room_key"], indexed: ["floor"], keep: 10 });
  for (let sequence = 1; sequence <= 11; sequence += 1) rooms.add(room(sequence, `key ${sequence}`));
  expect(rooms.all).toHaveLength(11);
  rooms.add(room(12, "key 12"));
  const kept = ["r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12"];
  expect([ids(rooms.all), ids(rooms.after(0)), ids(rooms.by("floor", "ground"))]).toEqual([kept, kept, kept]);
  expect([rooms.has("r2"), rooms.find("room_key", "key 2"), rooms.has("r3")]).toEqual([false, undefined, true]);
  expect(rooms.add(room(13, "key 2")).room_id).toBe("r13");
});
