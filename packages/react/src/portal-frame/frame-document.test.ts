import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  GREETING_TIMEOUT,
  MAX_MESSAGE_LENGTH,
  MAX_MESSAGES_PER_SECOND,
  PROTOCOL,
  PROTOCOL_VERSION,
} from "./frame-messages.ts";
import { makeFrame } from "./make-frame.ts";
import { readGuestMessage } from "./read-guest-message.ts";
import { readHostMessage } from "./read-host-message.ts";

/** Ties FRAME.md to the code: each message has its row, and the bounds are those that hold. */

const page = readFileSync(`${import.meta.dirname}/../../FRAME.md`, "utf8");
const source = readFileSync(`${import.meta.dirname}/frame-messages.ts`, "utf8");
const typesOf = (name: string) =>
  [...(new RegExp(`type ${name} =([^;]|; )+?};\n`).exec(source)?.[0] ?? "").matchAll(/type: "(\w+)"/g)].map(
    ([, type = ""]) => type,
  );
const rowsOf = (end: string) =>
  [...page.matchAll(new RegExp(`^\\| \`(\\w+)\` \\| ${end} \\|`, "gm"))].map(([, type = ""]) => type);

test.each([
  ["host", "HostMessage", readHostMessage],
  ["guest", "GuestMessage", readGuestMessage],
])("each message of the %s has a row, and each row is of a message", (end, name, read) => {
  expect(typesOf(name).length).toBeGreaterThan(4);
  expect(rowsOf(end)).toEqual(typesOf(name));
  for (const type of rowsOf(end)) expect(read({ type })).not.toBe("unknown");
});

test("the greeting and the bounds are those of the code", () => {
  expect(page).toContain(`{ "protocol": "${PROTOCOL}", "type": "hello", "version": ${PROTOCOL_VERSION} }`);
  expect(page).toContain(`Version ${PROTOCOL_VERSION}.`);
  expect(page).toContain(`| a message | ${MAX_MESSAGE_LENGTH.toLocaleString("en")} characters |`);
  expect(page).toContain(`| messages that are read | ${MAX_MESSAGES_PER_SECOND} in a second |`);
  expect(page).toContain(`within ${GREETING_TIMEOUT / 1000} seconds`);
});

test("the attributes of the frame are those of the code", () => {
  const frame = makeFrame("Portal");
  const named = [...page.matchAll(/^\| `([\w-]+)="([\w-]+)"` \|/gm)].map(([, name = "", value]) => [name, value]);
  expect(named.length).toBe(2);
  for (const [name = "", value] of named) expect(frame.getAttribute(name)).toBe(value);
  expect(frame.hasAttribute("sandbox")).toBe(false);
});
