import { expect, test } from "vitest";
import { SseParser } from "./sse-parser.ts";

const STREAM =
  'retry: 10\nid: a-1\nevent: hint\ndata: {"n":1}\n\n: here\n\nid: a-2\n: here\n\nevent: reset\r\ndata:{}\r\n\r\ndata: ü\ndata: two lines\n\nid\ndata\n\n';

const whole = (cuts: (text: string) => string[]) => {
  const parser = new SseParser("before");
  return [cuts(STREAM).flatMap((piece) => parser.push(piece)), parser.id] as const;
};

const EVENTS = [
  { event: "hint", data: '{"n":1}', id: "a-1" },
  { event: "reset", data: "{}", id: "a-2" },
  { event: "message", data: "ü\ntwo lines", id: "a-2" },
  { event: "message", data: "", id: "" },
];

test("events are read whole, with the place that was named last, also by a sign of life", () => {
  expect(whole((text) => [text])).toEqual([EVENTS, ""]);
});

test("a cut changes nothing, wherever it is", () => {
  for (let at = 0; at <= STREAM.length; at += 1)
    expect(whole((text) => [text.slice(0, at), text.slice(at)])[0], `cut after ${at}`).toEqual(EVENTS);
});

test("a piece for each character changes nothing", () => {
  expect(whole((text) => text.split(""))[0]).toEqual(EVENTS);
});

test("what is cut off is no event, and the place before the first is the one that was gone on from", () => {
  const parser = new SseParser("before");
  expect(parser.push("event: hint\ndata: {}\n")).toEqual([]);
  expect(parser.id).toBe("before");
});

test("a line without an end is not gathered for ever", () => {
  const parser = new SseParser();
  const endless = () => {
    for (let piece = 0; piece < 100; piece += 1) parser.push("x".repeat(10_000));
  };
  expect(endless).toThrow("An event has no end.");
});
