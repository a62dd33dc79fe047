import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { HOUSE } from "../testing/small-house.ts";
import { openLock, outcomeOf, pass } from "../testing/tracked-lock.ts";
import type { DeviceCommand } from "./device-command.ts";
import { PortalError } from "./portal-error.ts";

const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a command that could not be sent", () => {
  test.each([
    [400, "invalid_input", "invalid_input"],
    [401, "unauthorized", "unauthorized"],
    [403, "read_only", "read_only"],
    [404, "device_not_found", "not_found"],
    [429, "too_many_requests", "rate_limited"],
  ])("%i %s certainly did not happen", async (status, type, code) => {
    const { press, sandbox, sent } = openLock();
    sandbox.simulate.fail({ path: "/locks/unlock_door", status, type });
    const outcome = outcomeOf(press("unlock"));
    await pass(100);
    expect(outcome.value).toMatchObject({ phase: "failed", error: { code } });
    await pass(MINUTE);
    expect(sent()).toBe(1);
  });

  test.each([
    ["a failing server", { status: 500 }, "server"],
    ["a proxy that gave up", { status: 504 }, "timeout"],
    ["a cut connection", { cut: true }, "network"],
    ["JSON that is not Seam's", { status: 200, type: "x" }, "invalid_response"],
  ])("after %s nobody knows, until the device says so", async (_what, fault, code) => {
    const { press, now, sandbox, deviceId, sent } = openLock();
    sandbox.simulate.fail({ path: "/locks/unlock_door", ...fault });
    const outcome = outcomeOf(press("unlock"));
    await pass(100);
    expect(outcome.value).toMatchObject({ phase: "unanswered", error: { code } });
    await pass(30_000);
    expect(now()).toBe("unanswered");
    sandbox.simulate.turnLock({ device_id: deviceId, locked: false });
    await pass(5_000);
    expect(now()).toBe("confirmed");
    expect(sent()).toBe(1);
  });

  test("offline nothing is sent, neither now nor when the network is back a minute later", async () => {
    const { press, now, sent } = openLock();
    const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const outcome = outcomeOf(press("unlock"));
    await pass(MINUTE);
    expect(outcome.value).toMatchObject({ phase: "failed", error: { code: "offline" } });
    onLine.mockReturnValue(true);
    window.dispatchEvent(new Event("online"));
    await pass(2 * MINUTE);
    expect(sent()).toBe(0);
    expect(now()).toBe("failed");
  });

  test('a connection lost after the command had left is unknown, not "nothing was sent"', async () => {
    const { press, sandbox } = openLock();
    sandbox.simulate.fail({ path: "/locks/unlock_door", cut: true });
    let asked = 0;
    vi.spyOn(navigator, "onLine", "get").mockImplementation(() => ++asked <= 2);
    const outcome = outcomeOf(press("unlock"));
    await pass(100);
    expect(outcome.value).toMatchObject({ phase: "unanswered", error: { code: "offline" } });
  });

  test("a veto is a failure with the host's reason, and nothing is sent", async () => {
    const { press, sent } = openLock();
    const veto = new PortalError("Not at night.", { code: "refused_by_host" });
    const outcome = outcomeOf(press("unlock", { ask: () => Promise.reject(veto) }));
    await pass(100);
    expect(outcome.value).toMatchObject({ phase: "failed", error: veto });
    expect(sent()).toBe(0);
  });

  test("a check that breaks certainly sent nothing", async () => {
    const { press, sent } = openLock();
    const outcome = outcomeOf(press("unlock", { ask: () => Promise.reject(new Error("broken")) }));
    await pass(100);
    expect(outcome.value?.phase).toBe("failed");
    expect(sent()).toBe(0);
  });

  test("while the host thinks, nothing is sent", async () => {
    const { press, phases, sent } = openLock();
    let answer: (() => void) | undefined;
    void press("unlock", { ask: () => new Promise<void>((resolve) => (answer = resolve)) });
    await pass(MINUTE);
    expect([phases, sent()]).toEqual([["unlock checking"], 0]);
    answer?.();
    await pass(3_000);
    expect(sent()).toBe(1);
  });

  test("the time that the host took is not the lock's", async () => {
    const { press, now, last } = openLock("never");
    let answer: (() => void) | undefined;
    void press("unlock", { ask: () => new Promise<void>((resolve) => (answer = resolve)) });
    await pass(MINUTE);
    expect(last()?.sentAt).toBeUndefined();
    answer?.();
    await pass(19_000);
    expect(now()).toBe("waiting");
    expect(last()?.sentAt).toBe((last()?.startedAt ?? 0) + MINUTE);
  });

  test("an error that nobody foresaw is an error with a code", async () => {
    const { press } = openLock();
    const outcome = outcomeOf(press("unlock", { ask: () => Promise.reject(new RangeError("too deep")) }));
    await pass(100);
    expect(outcome.value?.error).toBeInstanceOf(PortalError);
    expect(outcome.value?.error).toMatchObject({ code: "unknown", cause: { message: "too deep" } });
  });
});

describe("each phase is told", () => {
  test("to whoever pressed, the late ones too, and no longer than the command is the last", async () => {
    const { press, sandbox, deviceId } = openLock("never");
    const heard: string[] = [];
    const onPhase = ({ action, phase }: DeviceCommand) => void heard.push(`${action} ${phase}`);
    void press("unlock", { onPhase });
    await pass(500);
    await expect(press("lock", { onPhase })).rejects.toMatchObject({ code: "busy" });
    await pass(21_000);
    sandbox.simulate.turnLock({ device_id: deviceId, locked: false });
    await pass(5_000);
    expect(heard).toEqual(["unlock sending", "unlock waiting", "unlock unanswered", "unlock confirmed"]);
    void press("lock");
    await pass(2 * MINUTE);
    expect(heard).toHaveLength(4);
  });
});

describe("one command after another", () => {
  test("a second one while the first is under way is refused and changes nothing", async () => {
    const { press, sent, now, tracker, deviceId } = openLock();
    void press("unlock");
    await pass(100);
    const before = tracker.get(deviceId);
    await expect(press("lock")).rejects.toMatchObject({ code: "busy", route: "/locks/lock_door" });
    expect(tracker.get(deviceId)).toBe(before);
    tracker.dismiss(deviceId);
    expect(now()).toBe("waiting");
    await pass(3_000);
    expect([now(), sent()]).toEqual(["confirmed", 1]);
  });

  test("another device is not kept waiting", async () => {
    const { press, tracker } = openLock("never");
    void press("unlock");
    const outcome = outcomeOf(press("unlock", { deviceId: HOUSE.secondDoor }));
    await pass(3_000);
    expect(outcome.value).toMatchObject({ deviceId: HOUSE.secondDoor, phase: "confirmed" });
    expect(tracker.get(HOUSE.door)?.phase).toBe("waiting");
  });

  test("a newer command ends the watch of an older, which says nothing more", async () => {
    const { press, phases, sandbox, deviceId } = openLock("never");
    void press("unlock");
    await pass(21_000);
    sandbox.simulate.setLockBehavior({ device_id: deviceId, behavior: "confirmed", delay_ms: 1500 });
    void press("lock");
    await pass(MINUTE);
    const after = phases.slice(phases.indexOf("lock checking"));
    expect(after.filter((phase) => phase.startsWith("unlock"))).toEqual([]);
    expect(phases.at(-1)).toBe("lock confirmed");
    const asked = sandbox.requests.length;
    await pass(MINUTE);
    expect(sandbox.requests.length).toBe(asked);
  });

  test("a newer command is shown also where the clock was set back in between", async () => {
    const { press, now, phases } = openLock("never");
    void press("unlock");
    await pass(21_000);
    vi.setSystemTime(Date.now() - 10 * MINUTE);
    void press("lock");
    await pass(100);
    expect([phases.at(-1), now()]).toEqual(["lock waiting", "waiting"]);
  });

  test("what was dismissed does not come back with a late answer", async () => {
    const { press, now, tracker, deviceId, sandbox } = openLock("never");
    void press("unlock");
    await pass(21_000);
    tracker.dismiss(deviceId);
    sandbox.simulate.turnLock({ device_id: deviceId, locked: false });
    await pass(MINUTE);
    expect(now()).toBeUndefined();
  });

  test("the same object until something changes", async () => {
    const { press, tracker, deviceId } = openLock("never");
    void press("unlock");
    await pass(1_000);
    const before = tracker.get(deviceId);
    await pass(5_000);
    expect(tracker.get(deviceId)).toBe(before);
  });
});
