import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import type { CommandOptions } from "./command-run.ts";
import { CommandTracker } from "./command-tracker.ts";
import type { DeviceCommand, LockAction } from "./device-command.ts";
import { errorOfResponse } from "./error-of-response.ts";
import { PortalError } from "./portal-error.ts";
import type { Call } from "./transport.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A lock in the sandbox, the tracker in front of it, and what can happen between the two. */
function open(behavior: "confirmed" | "unconfirmed" | "error" | "never" = "confirmed", delay_ms = 1500) {
  const sandbox = createSandbox({ seed: smallHouse() });
  const deviceId = HOUSE.door;
  sandbox.simulate.setLockBehavior({ device_id: deviceId, behavior, delay_ms });
  const call = callOf(sandbox);
  const tracker = new CommandTracker(call);
  const phases: string[] = [];
  tracker.subscribe(() => {
    const command = tracker.get(deviceId);
    phases.push(command ? `${command.action} ${command.phase}` : "nothing");
  });
  const readLocked = async () =>
    (await call<{ device: { properties: { locked?: boolean } } }>("/devices/get", { device_id: deviceId })).device
      .properties.locked;
  const press = (action: LockAction, options: Partial<CommandOptions> = {}) =>
    tracker.run({
      deviceId,
      action,
      lockedBefore: action === "unlock",
      readLocked,
      ask: () => Promise.resolve(),
      ...options,
    });
  const sent = () => sandbox.requests.filter(({ path }) => path.startsWith("/locks/")).length;
  const now = () => tracker.get(deviceId)?.phase;
  return { sandbox, tracker, phases, press, sent, now, deviceId };
}

/** Straight to Seam: how the wire may fail is the roads' own test. */
function callOf(sandbox: Sandbox): Call {
  return async <Answer>(route: string, body: Record<string, unknown>) => {
    const { device_id: _device, ...attempt } = body;
    const headers = { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" };
    const params = JSON.stringify(route === "/action_attempts/get" ? attempt : body);
    let response: Response;
    try {
      response = await sandbox.fetch(route, { method: "POST", headers, body: params });
    } catch (cause) {
      throw new PortalError("cut", { code: navigator.onLine ? "network" : "offline", cause });
    }
    const json: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw errorOfResponse(response, json, route);
    return json as Answer;
  };
}

/** Lets time pass, with every answer that falls due in it. */
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left >= 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(left === 0 ? 0 : 100);
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** What a press came to, without waiting for it. */
function outcomeOf(command: Promise<DeviceCommand>): { value?: DeviceCommand; error?: unknown } {
  const outcome: { value?: DeviceCommand; error?: unknown } = {};
  command.then(
    (value) => (outcome.value = value),
    (error: unknown) => (outcome.error = error),
  );
  return outcome;
}

describe("what a lock answers", () => {
  test("a confirmed command goes through its phases, and the device was read before it is called confirmed", async () => {
    const { press, phases, sent, sandbox } = open("confirmed");
    const outcome = outcomeOf(press("unlock"));
    await pass(1_000);
    expect(phases).toEqual(["unlock checking", "unlock sending", "unlock waiting"]);
    expect(outcome.value).toBeUndefined();
    await pass(2_000);
    expect(phases.at(-1)).toBe("unlock confirmed");
    expect(outcome.value).toMatchObject({ phase: "confirmed", action: "unlock" });
    expect(sent()).toBe(1);
    const paths = sandbox.requests.map(({ path }) => path);
    expect(paths.lastIndexOf("/devices/get")).toBeGreaterThan(paths.lastIndexOf("/action_attempts/get"));
  });

  test("a failed one says why in the lock's own words, and is a failure of the device", async () => {
    const { press, sent } = open("error");
    const outcome = outcomeOf(press("unlock"));
    await pass(3_000);
    expect(outcome.value).toMatchObject({
      phase: "failed",
      error: { code: "device_failed", type: "device_jammed", route: "/locks/unlock_door" },
    });
    expect(outcome.value?.error?.message).toContain("jammed");
    await pass(2 * MINUTE);
    expect(sent()).toBe(1);
  });

  test("an unconfirmed one stays so until the device says the new word itself", async () => {
    const { press, now, sent } = open("unconfirmed");
    const outcome = outcomeOf(press("unlock"));
    await pass(3_000);
    expect(outcome.value?.phase).toBe("unconfirmed");
    await pass(30_000);
    expect(now()).toBe("unconfirmed");
    await pass(40_000);
    expect(now()).toBe("confirmed");
    expect(sent()).toBe(1);
  });

  test("the word that the device had all along confirms nothing", async () => {
    const { press, phases, now } = open("unconfirmed");
    void press("unlock");
    await pass(20_000);
    // Seam has not seen the unlock yet: it still says "locked", as it did before this press.
    void press("lock", { lockedBefore: true });
    await pass(30_000);
    expect(now()).toBe("unconfirmed");
    await pass(50_000);
    expect(now()).toBe("confirmed");
    expect(phases.filter((phase) => phase === "lock confirmed")).toHaveLength(1);
  });

  test("an attempt that never ends is unknown after twenty seconds, not before, and watched on", async () => {
    const { press, now, phases, sandbox, deviceId } = open("never");
    const outcome = outcomeOf(press("unlock"));
    await pass(19_500);
    expect(now()).toBe("waiting");
    expect(outcome.value).toBeUndefined();
    await pass(1_500);
    expect(outcome.value?.phase).toBe("unanswered");
    sandbox.simulate.turnLock({ device_id: deviceId, locked: false });
    await pass(5_000);
    expect(now()).toBe("confirmed");
    expect(phases.filter((phase) => phase === "unlock unanswered")).toHaveLength(1);
  });

  test("an answer that comes late still counts", async () => {
    const { press, now } = open("confirmed", 30_000);
    const outcome = outcomeOf(press("unlock"));
    await pass(25_000);
    expect(outcome.value?.phase).toBe("unanswered");
    await pass(12_000);
    expect(now()).toBe("confirmed");
  });

  test("a failure that comes late still counts", async () => {
    const { press, now } = open("error", 30_000);
    void press("unlock");
    await pass(40_000);
    expect(now()).toBe("failed");
  });

  test("an attempt that can't be read for a while is read again, and nothing is sent again", async () => {
    const { press, now, sent, sandbox } = open("confirmed");
    sandbox.simulate.fail({ path: "/action_attempts/get", status: 500, times: 3 });
    void press("unlock");
    await pass(2_500);
    expect(now()).toBe("waiting");
    await pass(3_000);
    expect(now()).toBe("confirmed");
    expect(sent()).toBe(1);
  });

  test("after ten minutes the device's own word stands again, if it could be read", async () => {
    const { press, now, sandbox } = open("never");
    void press("unlock");
    await pass(9 * MINUTE);
    expect(now()).toBe("unanswered");
    await pass(2 * MINUTE);
    expect(now()).toBeUndefined();
    const asked = sandbox.requests.length;
    await pass(MINUTE);
    expect(sandbox.requests.length).toBe(asked);
  });

  test("an outcome stays unknown for as long as nobody could read the device", async () => {
    const { press, now, sandbox } = open("never");
    sandbox.simulate.fail({ path: "/devices/get", status: 500, times: 1_000 });
    void press("unlock");
    await pass(12 * MINUTE);
    expect(now()).toBe("unanswered");
    sandbox.simulate.clearFaults();
    await pass(10_000);
    expect(now()).toBeUndefined();
  });
});

describe("a command that could not be sent", () => {
  test.each([
    [400, "invalid_input", "invalid_input"],
    [401, "unauthorized", "unauthorized"],
    [403, "read_only", "read_only"],
    [404, "device_not_found", "not_found"],
    [429, "too_many_requests", "rate_limited"],
  ])("%i %s certainly did not happen", async (status, type, code) => {
    const { press, sandbox, sent } = open();
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
    const { press, now, sandbox, deviceId, sent } = open();
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
    const { press, now, sent } = open();
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
    const { press, sandbox } = open();
    sandbox.simulate.fail({ path: "/locks/unlock_door", cut: true });
    let asked = 0;
    vi.spyOn(navigator, "onLine", "get").mockImplementation(() => ++asked === 1);
    const outcome = outcomeOf(press("unlock"));
    await pass(100);
    expect(outcome.value).toMatchObject({ phase: "unanswered", error: { code: "offline" } });
  });

  test("a veto is a failure with the host's reason, and nothing is sent", async () => {
    const { press, sent } = open();
    const veto = new PortalError("Not at night.", { code: "refused_by_host" });
    const outcome = outcomeOf(press("unlock", { ask: () => Promise.reject(veto) }));
    await pass(100);
    expect(outcome.value).toMatchObject({ phase: "failed", error: veto });
    expect(sent()).toBe(0);
  });

  test("a check that breaks certainly sent nothing", async () => {
    const { press, sent } = open();
    const outcome = outcomeOf(press("unlock", { ask: () => Promise.reject(new Error("broken")) }));
    await pass(100);
    expect(outcome.value?.phase).toBe("failed");
    expect(sent()).toBe(0);
  });

  test("while the host thinks, nothing is sent", async () => {
    const { press, phases, sent } = open();
    let answer: (() => void) | undefined;
    void press("unlock", { ask: () => new Promise<void>((resolve) => (answer = resolve)) });
    await pass(MINUTE);
    expect([phases, sent()]).toEqual([["unlock checking"], 0]);
    answer?.();
    await pass(3_000);
    expect(sent()).toBe(1);
  });
});

describe("one command after another", () => {
  test("a second one while the first is under way is refused and changes nothing", async () => {
    const { press, sent, now, tracker, deviceId } = open();
    void press("unlock");
    await pass(100);
    const before = tracker.get(deviceId);
    await expect(press("lock")).rejects.toMatchObject({ code: "not_allowed", route: "/locks/lock_door" });
    expect(tracker.get(deviceId)).toBe(before);
    tracker.dismiss(deviceId);
    expect(now()).toBe("waiting");
    await pass(3_000);
    expect([now(), sent()]).toEqual(["confirmed", 1]);
  });

  test("another device is not kept waiting", async () => {
    const { press, tracker } = open("never");
    void press("unlock");
    const outcome = outcomeOf(press("unlock", { deviceId: HOUSE.secondDoor }));
    await pass(3_000);
    expect(outcome.value).toMatchObject({ deviceId: HOUSE.secondDoor, phase: "confirmed" });
    expect(tracker.get(HOUSE.door)?.phase).toBe("waiting");
  });

  test("a newer command ends the watch of an older, which says nothing more", async () => {
    const { press, phases, sandbox, deviceId } = open("never");
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
    const { press, now, phases } = open("never");
    void press("unlock");
    await pass(21_000);
    vi.setSystemTime(Date.now() - 10 * MINUTE);
    void press("lock");
    await pass(100);
    expect([phases.at(-1), now()]).toEqual(["lock waiting", "waiting"]);
  });

  test("what was dismissed does not come back with a late answer", async () => {
    const { press, now, tracker, deviceId, sandbox } = open("never");
    void press("unlock");
    await pass(21_000);
    tracker.dismiss(deviceId);
    sandbox.simulate.turnLock({ device_id: deviceId, locked: false });
    await pass(MINUTE);
    expect(now()).toBeUndefined();
  });

  test("the same object until something changes", async () => {
    const { press, tracker, deviceId } = open("never");
    void press("unlock");
    await pass(1_000);
    const before = tracker.get(deviceId);
    await pass(5_000);
    expect(tracker.get(deviceId)).toBe(before);
  });
});

describe("while nobody watches", () => {
  test("nothing more is asked, and the door does not stay busy", async () => {
    const { press, tracker, sandbox, now } = open("never");
    const outcome = outcomeOf(press("unlock"));
    await pass(2_000);
    tracker.setWatching(false);
    await pass(1_000);
    const asked = sandbox.requests.length;
    await pass(MINUTE);
    expect(sandbox.requests.length).toBe(asked);
    expect([outcome.value?.phase, now()]).toEqual(["unanswered", "unanswered"]);
    tracker.setWatching(true);
    await expect(Promise.race([press("unlock"), pass(100)])).resolves.toBeUndefined();
  });
});
