import { describe, expect, test } from "vitest";
import type { CommandPhase, DeviceCommand, LockAction } from "../api/device-command.ts";
import { PortalError, type PortalErrorCode } from "../api/portal-error.ts";
import { createFormat } from "../text/format.ts";
import { createTranslator } from "../text/translate.ts";
import { lockOutcome } from "./lock-outcome.ts";
import { lockChoices, lockClaim } from "./lock-status.ts";
import { lockText } from "./lock.text.ts";
import { normalizeDevices } from "./normalize-device.ts";

const lock = (locked: boolean | undefined, more: Record<string, unknown> = {}) =>
  normalizeDevices([
    {
      device_id: "d",
      can_remotely_lock: true,
      can_remotely_unlock: true,
      properties: { online: true, locked },
      ...more,
    },
  ])[0]!;
const command = (action: LockAction, phase: CommandPhase, more: Partial<DeviceCommand> = {}): DeviceCommand => ({
  deviceId: "d",
  action,
  phase,
  startedAt: Date.parse("2026-11-20T12:00:00"),
  changedAt: Date.parse("2026-11-20T12:05:00"),
  agreed: false,
  watching: true,
  ...more,
});
const errors = (error_code: string, is_connected_account_error = false) => ({
  errors: [{ error_code, message: "", is_connected_account_error }],
});
const refusalOf = (
  more: Record<string, unknown>,
  last?: DeviceCommand,
  closed: Parameters<typeof lockChoices>[2] = open,
) => lockChoices(lock(true, more), last, closed).map(({ refusal }) => refusal);
const timeOf = (at: number) => new Date(at).toTimeString().slice(0, 5);
const open = { lock: undefined, unlock: undefined };

describe("what may be claimed", () => {
  test.each<[boolean | undefined, DeviceCommand | undefined, string, LockAction[]]>([
    [true, undefined, "locked", ["unlock"]],
    [false, undefined, "unlocked", ["lock"]],
    [undefined, undefined, "unknown", ["unlock", "lock"]],
    [true, command("unlock", "checking"), "checking", ["unlock"]],
    [false, command("lock", "checking"), "checking", ["lock"]],
    [true, command("unlock", "sending"), "unlocking", ["unlock"]],
    [true, command("unlock", "waiting"), "unlocking", ["unlock"]],
    // The device may say the new word before its attempt ends: the command is still under way.
    [false, command("unlock", "waiting"), "unlocking", ["unlock"]],
    [false, command("lock", "waiting"), "locking", ["lock"]],
    [undefined, command("lock", "waiting"), "locking", ["lock"]],
    [true, command("unlock", "unanswered"), "unanswered", ["unlock", "lock"]],
    [false, command("unlock", "unanswered"), "unanswered", ["unlock", "lock"]],
    [true, command("unlock", "unconfirmed"), "unconfirmed", ["unlock", "lock"]],
    // What was confirmed is newer than the record, until the device has said it too.
    [false, command("unlock", "confirmed"), "unlocked", ["lock"]],
    [true, command("unlock", "confirmed"), "unlocked", ["lock"]],
    [false, command("lock", "confirmed"), "locked", ["unlock"]],
    [undefined, command("unlock", "confirmed"), "unlocked", ["lock"]],
    // From then on the device's own word stands, whatever the command wanted.
    [true, command("unlock", "confirmed", { agreed: true }), "locked", ["unlock"]],
    [undefined, command("unlock", "confirmed", { agreed: true }), "unknown", ["unlock", "lock"]],
    [true, command("unlock", "failed"), "locked", ["unlock"]],
    [undefined, command("lock", "failed"), "unknown", ["unlock", "lock"]],
  ])("locked %s, %o → %s, offering %o", (locked, last, claim, actions) => {
    expect(lockClaim(lock(locked), last)).toBe(claim);
    expect(lockChoices(lock(locked), last, open).map(({ action }) => action)).toEqual(actions);
  });
});

describe("why a lock can't be told something", () => {
  test.each<[string, Record<string, unknown>, string | undefined]>([
    ["nothing is in the way", {}, undefined],
    ["its account is signed out", { ...errors("account_disconnected", true), can_remotely_unlock: false }, "account"],
    ["it was removed", { ...errors("device_removed"), can_remotely_unlock: false }, "removed"],
    ["it is offline", { ...errors("device_offline"), can_remotely_unlock: false }, "offline"],
    ["it does not take the command now", { can_remotely_unlock: false }, "unavailable"],
    ["a broken lock may still be tried", errors("lock_broken"), undefined],
  ])("%s", (_what, more, refusal) => expect(refusalOf(more)).toEqual([refusal]));

  test("it is busy", () => expect(refusalOf({}, command("unlock", "waiting"))).toEqual(["busy"]));

  test("the host is still asked", () => expect(refusalOf({}, command("unlock", "checking"))).toEqual(["checking"]));

  test("what the portal may not do comes before what the device can't", () => {
    const closed = { lock: undefined, unlock: "read_only" } as const;
    expect(refusalOf(errors("device_offline"), command("unlock", "waiting"), closed)).toEqual(["read_only"]);
  });

  test("each way has its own reason", () => {
    const closed = { lock: undefined, unlock: "not_allowed" } as const;
    expect(lockChoices(lock(undefined), undefined, closed)).toEqual([
      { action: "unlock", refusal: "not_allowed" },
      { action: "lock", refusal: undefined },
    ]);
  });

  test("what the device has never been able to is not offered at all", () => {
    const onlyUnlocks = { can_remotely_lock: undefined };
    expect(lockChoices(lock(undefined, onlyUnlocks), undefined, open).map(({ action }) => action)).toEqual(["unlock"]);
    expect(lockChoices(lock(false, onlyUnlocks), undefined, open)).toEqual([]);
  });
});

describe("what came of a command, in words", () => {
  const format = createFormat("en-GB");
  const t = createTranslator(undefined, "en-GB")(lockText);
  const say = (last: DeviceCommand, locked?: boolean) => lockOutcome(last, locked, t, { ...format, time: timeOf });

  test.each<CommandPhase>(["checking", "sending", "waiting"])("nothing while %s", (phase) =>
    expect(say(command("lock", phase))).toBeUndefined(),
  );

  test.each<[DeviceCommand, boolean | undefined, RegExp]>([
    [command("unlock", "confirmed"), false, /^Unlocked.*12:05/],
    [command("unlock", "confirmed"), undefined, /^Unlocked.*12:05/],
    [command("unlock", "confirmed"), true, /^Unlocked.*12:05.*confirmed by the lock/],
    [command("unlock", "confirmed", { agreed: true }), true, /12:05.*locked again/],
    [command("lock", "confirmed"), true, /^Locked.*12:05/],
    [command("lock", "confirmed"), false, /^Locked.*12:05.*confirmed by the lock/],
    [command("lock", "confirmed", { agreed: true }), false, /12:05.*unlocked again/],
    [command("unlock", "unconfirmed"), true, /12:00.*try the door/],
    [command("lock", "unconfirmed"), true, /12:00.*check the door/],
    [command("unlock", "unanswered"), undefined, /12:00.*unlocked or not.*Still watching/],
    [command("lock", "unanswered"), undefined, /12:00.*locked or not.*Still watching/],
    [command("unlock", "unanswered", { watching: false }), undefined, /12:00.*unlocked or not: try it\.$/],
    [command("lock", "unanswered", { watching: false }), undefined, /12:00.*locked or not: check it\.$/],
    [command("unlock", "unconfirmed", { sentAt: Date.parse("2026-11-20T12:03:00") }), true, /sent at 12:03/],
  ])("%o, now locked %s", (last, locked, words) => expect(say(last, locked)).toMatch(words));

  const failed = (code: PortalErrorCode, message: string, cause?: unknown) =>
    say(command("unlock", "failed", { error: new PortalError(message, { code, cause }) }));

  test.each<[PortalErrorCode, RegExp]>([
    ["offline", /offline.*nothing was sent/],
    ["rate_limited", /many commands/],
    ["unauthorized", /sign-in has ended/],
    ["read_only", /looking only/],
    ["not_allowed", /may not/],
    ["not_found", /no longer here/],
    ["customer_forbidden", /Nothing has changed/],
    ["session_failed", /signed in.*nothing was sent/],
    ["headers_failed", /signed in.*nothing was sent/],
    ["network", /did not answer.*nothing was sent/],
    ["server", /did not answer.*nothing was sent/],
    ["not_sent", /too long.*nothing was sent/],
    ["unknown", /Nothing has changed/],
    ["invalid_input", /Nothing has changed/],
  ])("a failure with %s is told without the developer's words", (code, words) => {
    const text = failed(code, "FOR DEVELOPERS");
    expect(text).toMatch(/^Could not unlock\. /);
    expect(text).toMatch(words);
    expect(text).not.toContain("FOR DEVELOPERS");
  });

  test("the lock's and the host's own reasons are shown as they are", () => {
    expect(failed("device_failed", "The bolt is stuck.")).toBe("Could not unlock. The bolt is stuck.");
    expect(failed("refused_by_host", "Not at {name}night.")).toBe("Could not unlock. Not at {name}night.");
  });

  test("a host's broken check is not explained to the person at the door", () => {
    expect(failed("refused_by_host", "Mend that function.", new Error("x"))).toMatch(/Nothing has changed/);
    expect(failed("refused_by_host", "")).toMatch(/Nothing has changed/);
  });
});
