import { afterEach, expect, test, vi } from "vitest";
import { LiveMemory } from "./live-memory.ts";

/** What a tab that reads the stream tells one that joins, or comes back. */

afterEach(() => void vi.useRealTimers());

const hint = (place: string) =>
  ({ type: "hint", place, hint: { event_id: `event ${place}`, event_type: "lock.locked" } }) as const;
const proof = (place: string) => ({ type: "proof", place }) as const;

function remember(...messages: Parameters<LiveMemory["keep"]>[0][]) {
  const memory = new LiveMemory();
  for (const message of messages) memory.keep(message);
  return memory;
}

test("one who comes back hears what came after its place", () => {
  const memory = remember(proof("1"), hint("2"), hint("3"), proof("3"));
  expect(memory.since("2")).toEqual([hint("3"), proof("3")]);
  expect(memory.since("3")).toEqual([proof("3")]);
});

test("one whose place is not known any more begins anew", () => {
  const memory = remember(proof("1"), ...Array.from({ length: 300 }, (_, number) => hint(String(number + 2))));
  expect(memory.since("2")).toEqual([{ type: "reset", place: "301" }, proof("301")]);
});

test("a newcomer hears of the last seconds", () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const memory = remember(proof("1"), hint("2"));
  vi.setSystemTime(Date.now() + 11_000);
  memory.keep(hint("3"));
  expect(memory.since("")).toEqual([hint("3"), proof("3")]);
});

test("a newcomer is told that the server hears late, and nothing while the stream is lost", () => {
  const delay = { type: "delay", since: 1 } as const;
  const memory = remember(delay, proof("1"));
  expect(memory.since("")).toEqual([proof("1"), delay]);
  memory.keep({ type: "lost" });
  expect(memory.since("")).toEqual([]);
  expect(memory.since("1")).toEqual([]);
});
