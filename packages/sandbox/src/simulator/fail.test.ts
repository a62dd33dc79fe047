import { afterEach, expect, test, vi } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("the next call fails, the one after does not", async () => {
  const { sandbox, call } = openSandbox();
  sandbox.simulate.fail({});
  const failed = await call("/devices/list");
  expect([failed.status, failed.body]).toMatchObject([500, { ok: false, error: { type: "internal_server_error" } }]);
  expect((await call("/devices/list")).status).toBe(200);
});

test("by path, as often as asked, with the words asked for", async () => {
  const { sandbox, call } = openSandbox();
  const fault = { path: "/spaces/list", status: 409, type: "duplicate", message: "Twice.", times: 2 };
  await call("/_sandbox/faults/create", fault);
  expect((await call("/devices/list")).status).toBe(200);
  for (let time = 0; time < 2; time += 1) {
    const { status, body } = await call("/spaces/list");
    expect([status, body.error]).toEqual([409, { type: "duplicate", message: "Twice." }]);
  }
  expect((await call("/spaces/list")).status).toBe(200);
  expect(sandbox.requests.map(({ status }) => status)).toEqual([200, 409, 409, 200]);
});

test("too many requests, with the seconds to wait", async () => {
  const { sandbox, call } = openSandbox();
  sandbox.simulate.fail({ retry_after: 7 });
  const { status, headers, body } = await call("/devices/list");
  expect([status, headers.get("retry-after"), body.error.type]).toEqual([429, "7", "too_many_requests"]);
});

test.each([
  ["html", 502, "text/html; charset=utf-8", /^<!doctype html>/],
  ["html", 200, "text/html; charset=utf-8", /^<!doctype html>/],
  ["empty", 500, null, /^$/],
  ["empty", 204, null, /^$/],
] as const)("a body of %s with %s", async (body, status, type, text) => {
  const { sandbox, send } = openSandbox();
  sandbox.simulate.fail({ body, status });
  const response = await send("/devices/list");
  expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
  expect(await response.text()).toMatch(text);
});

test("a cut connection is a network error, and nothing was done", async () => {
  const { sandbox, send, deviceNamed } = openSandbox();
  const { device_id } = await deviceNamed("Room 101 door");
  sandbox.simulate.fail({ cut: true, path: "/devices/update" });
  const init = { method: "POST", headers: { "content-type": "application/json" } };
  const body = JSON.stringify({ device_id, name: "Changed" });
  await expect(send("/devices/update", { ...init, body })).rejects.toThrow(TypeError);
  expect((await deviceNamed("Room 101 door")).device_id).toBe(device_id);
  expect(sandbox.requests.find(({ path }) => path === "/devices/update")?.status).toBeNull();
});

test("a slow answer comes in the end, with what is true then", async () => {
  vi.useFakeTimers();
  const { sandbox, call } = openSandbox();
  sandbox.simulate.fail({ delay_ms: 3000, path: "/workspaces/get" });
  let answered = false;
  const answer = call("/workspaces/get").finally(() => {
    answered = true;
  });
  await vi.advanceTimersByTimeAsync(2999);
  expect(answered).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect((await answer).status).toBe(200);
});

test("a slow failure", async () => {
  vi.useFakeTimers();
  const { sandbox, call } = openSandbox();
  sandbox.simulate.fail({ delay_ms: 500, status: 503 });
  const answer = call("/workspaces/get");
  await vi.advanceTimersByTimeAsync(500);
  expect((await answer).status).toBe(503);
});

test("who hangs up while waiting is let go, and nothing is done", async () => {
  vi.useFakeTimers();
  const { sandbox, send } = openSandbox();
  sandbox.simulate.fail({ delay_ms: 60_000 });
  const controller = new AbortController();
  const answer = send("/devices/list", { signal: controller.signal });
  await vi.advanceTimersByTimeAsync(100);
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
  expect(vi.getTimerCount()).toBe(0);
  await expect(send("/devices/list", { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
});

test("faults spare our own routes and preflights, and can be called off", async () => {
  const { sandbox, send, call } = openSandbox();
  sandbox.simulate.fail({ times: 1_000_000 });
  expect((await send("/devices/list", { method: "OPTIONS" })).ok).toBe(true);
  expect((await send("/_sandbox/requests")).ok).toBe(true);
  expect((await call("/devices/list")).status).toBe(500);
  await call("/_sandbox/faults/clear");
  expect((await call("/devices/list")).status).toBe(200);
});
