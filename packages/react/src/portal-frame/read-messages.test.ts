import { describe, expect, test } from "vitest";
import { MAX_MESSAGE_LENGTH, PROTOCOL } from "./frame-messages.ts";
import { readGreeting } from "./read-greeting.ts";
import { readGuestMessage } from "./read-guest-message.ts";
import { readHostMessage } from "./read-host-message.ts";
import { readJson } from "./read-json.ts";

/** What is read of a message and what is left: everything from the other end is a stranger's until it fits. */

describe("a message", () => {
  test.each([
    ["an object itself", { type: "renew" }],
    ["nothing", undefined],
    ["a number", 7],
    ["bytes", new ArrayBuffer(8)],
    ["no JSON", "{"],
    ["the JSON of a list", "[]"],
    ["the JSON of nothing", "null"],
    ["the JSON of a text", '"renew"'],
  ])("that is %s is left", (_what, data) => expect(readJson(data)).toBeUndefined());

  test("is read up to its longest length, and no longer", () => {
    const ofLength = (length: number) => JSON.stringify({ x: "a".repeat(length - '{"x":""}'.length) });
    expect(readJson(ofLength(MAX_MESSAGE_LENGTH))).toBeDefined();
    expect(readJson(ofLength(MAX_MESSAGE_LENGTH + 1))).toBeUndefined();
  });
});

describe("a greeting", () => {
  const hello = { protocol: PROTOCOL, type: "hello", version: 1 };

  test("may be of any version", () => {
    expect(readGreeting(JSON.stringify(hello))).toEqual(hello);
    expect(readGreeting(JSON.stringify({ ...hello, version: 9 }))).toMatchObject({ version: 9 });
  });

  test.each([
    ["of another protocol", { ...hello, protocol: "plaid_link-undefined" }],
    ["of no protocol", { type: "hello", version: 1 }],
    ["of another type", { ...hello, type: "bye" }],
    ["without a version", { protocol: PROTOCOL, type: "hello" }],
    ["with half a version", { ...hello, version: 1.5 }],
    ["with a version in words", { ...hello, version: "1" }],
  ])("%s is none", (_what, greeting) => expect(readGreeting(JSON.stringify(greeting))).toBeUndefined());

  test("brings nothing along", () => {
    expect(readGreeting(JSON.stringify({ ...hello, token: "x" }))).toEqual(hello);
  });
});

const link = { type: "link", token: "eyJhbGciOi.J9-_.x~", expires_at: "2026-11-27T10:00:00.000Z" };

test.each([
  { type: "scheme", scheme: "dark" },
  { type: "locale", locale: "pt-BR" },
  link,
  { type: "link_failed" },
  { type: "focus" },
  { type: "ping" },
])("a host may say $type", (message) => {
  expect(readHostMessage({ ...message, more: "is left" })).toEqual(message);
});

test.each([
  {},
  { type: 1 },
  { type: "scheme" },
  { type: "scheme", scheme: "sepia" },
  { type: "scheme", scheme: ["dark"] },
  { type: "locale", locale: "" },
  { type: "locale", locale: "<b>" },
  { type: "locale", locale: "a".repeat(65) },
  { ...link, token: "" },
  { ...link, token: "two words" },
  { ...link, token: "a".repeat(8193) },
  { ...link, expires_at: "soon" },
  { ...link, expires_at: 1 },
])("a host's %j is malformed", (message) => {
  expect(readHostMessage(message)).toBeUndefined();
});

test.each([
  { type: "height", height: 512.5 },
  { type: "renew" },
  { type: "event", event: { type: "device.opened", customerKey: "harbor-hotels", deviceId: "d1" } },
  {
    type: "event",
    event: { type: "device_command.settled", customerKey: "c", outcome: "confirmed", duration: 812.25 },
  },
  { type: "view", view: { section: "spaces", spaceKey: "room-204" } },
  { type: "escape" },
  { type: "pong" },
])("a guest may say %j", (message) => {
  expect(readGuestMessage({ ...message, more: "is left" })).toEqual(message);
});

test.each([
  { type: "height" },
  { type: "height", height: -1 },
  { type: "height", height: 1_000_001 },
  { type: "height", height: "100%" },
  { type: "event" },
  { type: "event", event: null },
  { type: "event", event: [] },
  { type: "event", event: { customerKey: "c" } },
  { type: "event", event: { type: "x", nested: {} } },
  { type: "event", event: { type: "x", html: "a".repeat(513) } },
  { type: "event", event: { type: "x", "not a name": 1 } },
  { type: "event", event: JSON.parse('{"type":"x","__proto__":"y"}') as unknown },
  {
    type: "event",
    event: { type: "x", ...Object.fromEntries(Array.from({ length: 16 }, (_, n) => ["a".repeat(n + 1), n])) },
  },
  { type: "view", view: "devices" },
  { type: "view", view: { deviceId: "d1" } },
  { type: "view", view: { section: 1 } },
])("a guest's %j is malformed", (message) => {
  expect(readGuestMessage(message)).toBeUndefined();
});

test.each(["toString", "__proto__", "constructor", "later"])(
  "a type that this version does not know is no fault: %s",
  (type) => {
    expect(readHostMessage({ type })).toBe("unknown");
    expect(readGuestMessage({ type })).toBe("unknown");
  },
);
