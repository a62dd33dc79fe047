import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** How long, by the test's timers, an answer is waited for. */
async function timeOf(answer: Promise<unknown>): Promise<number> {
  const began = Date.now();
  let ended: number | undefined;
  void answer.finally(() => {
    ended = Date.now();
  });
  await vi.advanceTimersByTimeAsync(10_000);
  if (ended === undefined) throw new Error("There was no answer within ten seconds.");
  return ended - began;
}

test("every answer is late, whatever is asked, until it is set to 0", async () => {
  const { sandbox, call } = openSandbox();
  sandbox.simulate.setLatency({ delay_ms: 1200 });
  expect(await timeOf(call("/devices/list"))).toBe(1200);
  expect(await timeOf(call("/spaces/list"))).toBe(1200);
  await call("/_sandbox/latency/set", { delay_ms: 300 });
  expect(await timeOf(call("/devices/list"))).toBe(300);
  sandbox.simulate.setLatency({ delay_ms: 0 });
  expect(await timeOf(call("/devices/list"))).toBe(0);
});

test("a fault waits on top of it, and clearing faults leaves it", async () => {
  const { sandbox, call } = openSandbox();
  sandbox.simulate.setLatency({ delay_ms: 1000 });
  sandbox.simulate.fail({ delay_ms: 500 });
  expect(await timeOf(call("/workspaces/get"))).toBe(1500);
  sandbox.simulate.clearFaults();
  expect(await timeOf(call("/workspaces/get"))).toBe(1000);
});

test("what is ours is not late: our routes, pictures and preflights", async () => {
  const { sandbox, send } = openSandbox();
  sandbox.simulate.setLatency({ delay_ms: 1000 });
  expect(await timeOf(send("/_sandbox/requests"))).toBe(0);
  expect(await timeOf(send("/_sandbox/pictures/lever-lock.svg"))).toBe(0);
  expect(await timeOf(send("/devices/list", { method: "OPTIONS" }))).toBe(0);
});

test("who hangs up while waiting is let go", async () => {
  const { sandbox, send } = openSandbox();
  sandbox.simulate.setLatency({ delay_ms: 60_000 });
  const controller = new AbortController();
  const answer = send("/devices/list", { signal: controller.signal });
  await vi.advanceTimersByTimeAsync(100);
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
  expect(vi.getTimerCount()).toBe(0);
});

test("reset ends it, and less than nothing is refused", async () => {
  const { sandbox, call } = openSandbox();
  sandbox.simulate.setLatency({ delay_ms: 1000 });
  sandbox.reset();
  expect(await timeOf(call("/devices/list"))).toBe(0);
  expect(() => sandbox.simulate.setLatency({ delay_ms: -1 })).toThrow(/delay_ms/);
});
