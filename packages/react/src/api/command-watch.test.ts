import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openLock, outcomeOf, pass } from "../testing/tracked-lock.ts";

const MINUTE = 60_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("what a lock answers", () => {
  test("a confirmed command goes through its phases, and the device was read before it is called confirmed", async () => {
    const { press, phases, sent, sandbox } = openLock("confirmed");
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
    const { press, sent } = openLock("error");
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
    const { press, now, sent } = openLock("unconfirmed");
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
    const { press, phases, now } = openLock("unconfirmed");
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
    const { press, now, phases, sandbox, deviceId } = openLock("never");
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
    const { press, now } = openLock("confirmed", 30_000);
    const outcome = outcomeOf(press("unlock"));
    await pass(25_000);
    expect(outcome.value?.phase).toBe("unanswered");
    await pass(12_000);
    expect(now()).toBe("confirmed");
  });

  test("a failure that comes late still counts", async () => {
    const { press, now } = openLock("error", 30_000);
    void press("unlock");
    await pass(40_000);
    expect(now()).toBe("failed");
  });

  test("an attempt that can't be read for a while is read again, and nothing is sent again", async () => {
    const { press, now, sent, sandbox } = openLock("confirmed");
    sandbox.simulate.fail({ path: "/action_attempts/get", status: 500, times: 3 });
    void press("unlock");
    await pass(2_500);
    expect(now()).toBe("waiting");
    await pass(3_000);
    expect(now()).toBe("confirmed");
    expect(sent()).toBe(1);
  });

  test("after ten minutes the device's own word stands again, if it could be read", async () => {
    const { press, now, sandbox } = openLock("never");
    void press("unlock");
    await pass(9 * MINUTE);
    expect(now()).toBe("unanswered");
    await pass(2 * MINUTE);
    expect(now()).toBeUndefined();
    const asked = sandbox.requests.length;
    await pass(MINUTE);
    expect(sandbox.requests.length).toBe(asked);
  });

  test("an outcome that nobody could find out stays unknown, and is looked for no longer", async () => {
    const { press, last, sandbox, tracker, deviceId } = openLock("never");
    sandbox.simulate.fail({ path: "/devices/get", status: 500, times: 1_000 });
    void press("unlock");
    await pass(9 * MINUTE);
    tracker.heard(deviceId);
    expect(last()).toMatchObject({ phase: "unanswered", watching: true });
    await pass(2 * MINUTE);
    expect(last()).toMatchObject({ phase: "unanswered", watching: false });
    const asked = sandbox.requests.length;
    await pass(10 * MINUTE);
    expect(sandbox.requests.length).toBe(asked);
    // Whoever reads the device from here on has its own word.
    tracker.heard(deviceId);
    expect(last()).toBeUndefined();
  });
});

describe("a confirmation", () => {
  test("waits for the device to say the same, for as long as its record lags", async () => {
    const { press, last } = openLock("confirmed", 0);
    let locked = true;
    let reads = 0;
    const readLocked = () => Promise.resolve((reads += 1) > 0 && locked);
    void press("unlock", { readLocked });
    await pass(20_000);
    expect(last()).toMatchObject({ phase: "confirmed", agreed: false, watching: true });
    locked = false;
    await pass(5_000);
    expect(last()).toMatchObject({ phase: "confirmed", agreed: true });
    const before = reads;
    locked = true;
    await pass(20_000);
    expect(reads).toBe(before);
  });

  test("is there at once where the device can't be read, and stays until it can", async () => {
    const { press, last, sandbox } = openLock("confirmed", 0);
    sandbox.simulate.fail({ path: "/devices/get", cut: true, times: 30 });
    void press("unlock");
    await pass(1_000);
    expect(last()).toMatchObject({ phase: "confirmed", agreed: false });
    await pass(90_000);
    expect(last()).toMatchObject({ phase: "confirmed", agreed: false });
    await pass(60_000);
    expect(last()).toBeUndefined();
  });

  test.each([
    ["the device has repeated", false],
    ["the device does not repeat", true],
    ["the device knows nothing of", undefined],
  ])("that %s is let go after a minute", async (_what, locked) => {
    const { press, last } = openLock("confirmed", 0);
    void press("unlock", { readLocked: () => Promise.resolve(locked) });
    await pass(55_000);
    expect(last()?.phase).toBe("confirmed");
    await pass(10_000);
    expect(last()).toBeUndefined();
  });

  test("of a newer command is not let go with the older", async () => {
    const { press, last } = openLock("confirmed", 0);
    void press("unlock");
    await pass(40_000);
    void press("lock");
    await pass(40_000);
    expect(last()).toMatchObject({ action: "lock", phase: "confirmed" });
  });
});

describe("a server that turns the watch away", () => {
  test.each([
    [401, "unauthorized"],
    [403, "customer_forbidden"],
  ])("with %i is asked once a minute, and not for hours", async (status, type) => {
    const { press, last, sandbox } = openLock("never");
    void press("unlock");
    await pass(1_000);
    for (const path of ["/action_attempts/get", "/devices/get"])
      sandbox.simulate.fail({ path, status, type, times: 10_000 });
    const before = sandbox.requests.length;
    await pass(21_000);
    expect(last()).toMatchObject({ phase: "unanswered", watching: true });
    expect(sandbox.requests.length - before).toBeLessThanOrEqual(2);
    await pass(120 * MINUTE);
    expect(sandbox.requests.length - before).toBeLessThanOrEqual(24);
    expect(last()).toMatchObject({ phase: "unanswered", watching: false });
  });

  test("is given the pause that it asks for", async () => {
    const { press, now, sandbox } = openLock("confirmed", 5_000);
    void press("unlock");
    await pass(500);
    sandbox.simulate.fail({ path: "/action_attempts/get", retry_after: 15 });
    const asked = () => sandbox.requests.filter(({ path }) => path === "/action_attempts/get").length;
    await pass(14_000);
    expect([asked(), now()]).toEqual([1, "waiting"]);
    await pass(3_000);
    expect(now()).toBe("confirmed");
  });
});

describe("while nobody watches", () => {
  test("nothing more is asked, and the door does not stay busy", async () => {
    const { press, tracker, sandbox, now } = openLock("never");
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

  test("and once somebody does again, an open attempt is followed to its end", async () => {
    const { press, tracker, now } = openLock("confirmed", 3_000);
    const outcome = outcomeOf(press("unlock"));
    await pass(1_000);
    tracker.setWatching(false);
    await pass(30_000);
    expect([outcome.value?.phase, now()]).toEqual(["unanswered", "unanswered"]);
    tracker.setWatching(true);
    await pass(1_000);
    expect(now()).toBe("confirmed");
  });

  test("and once somebody does again, the device is asked again what an attempt can't say", async () => {
    const { press, tracker, now, sandbox, deviceId } = openLock();
    sandbox.simulate.fail({ path: "/locks/unlock_door", cut: true });
    void press("unlock");
    await pass(1_000);
    tracker.setWatching(false);
    await pass(30_000);
    sandbox.simulate.turnLock({ device_id: deviceId, locked: false });
    tracker.setWatching(true);
    await pass(1_000);
    expect(now()).toBe("confirmed");
  });

  test("for longer than the watch, nothing is said to go on", async () => {
    const { press, tracker, last, sandbox } = openLock("never");
    sandbox.simulate.fail({ path: "/devices/get", status: 500, times: 1_000 });
    void press("unlock");
    await pass(1_000);
    tracker.setWatching(false);
    await pass(11 * MINUTE);
    tracker.setWatching(true);
    await pass(1_000);
    expect(last()).toMatchObject({ phase: "unanswered", watching: false });
  });
});
