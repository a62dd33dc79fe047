import { createSandbox } from "@customer-portal/sandbox";
import { describe, expect, test } from "vitest";
import { HOTEL, openPortal } from "../testing/open-portal.ts";
import { takeStock } from "../testing/take-stock.ts";

type Portal = ReturnType<typeof openPortal>;
type Fault = Parameters<Portal["sandbox"]["simulate"]["fail"]>[0];

/** One call while Seam fails in a given way, and how often Seam was asked for that route. */
async function during(
  fault: Fault,
  route = "/devices/list",
  body: object = {},
  portal = openPortal({ timeoutMs: 300 }),
) {
  portal.sandbox.simulate.fail({ path: route, ...fault });
  const before = portal.sandbox.requests.length;
  const response = await portal.call(route, body);
  const answer = (await response.json()) as { error?: { type: string; message: string } };
  const tries = portal.sandbox.requests.slice(before).filter(({ path }) => path === route).length;
  return { status: response.status, type: answer.error?.type, message: answer.error?.message, tries, response, portal };
}

describe("a read", () => {
  test.each<[string, Fault, number, string, number]>([
    ["an internal failure", { status: 500, times: 9 }, 502, "seam_error", 3],
    ["an outage in HTML", { status: 503, body: "html", times: 9 }, 502, "seam_error", 3],
    ["an outage without words", { status: 502, body: "empty", times: 9 }, 502, "seam_error", 3],
    ["a lost connection", { cut: true, times: 9 }, 502, "seam_unreachable", 3],
    ["no answer in time", { delay_ms: 5_000, times: 9 }, 504, "seam_timeout", 1],
    ["HTML where JSON should be", { status: 200, body: "html", times: 9 }, 502, "seam_invalid_response", 1],
    ["nothing where JSON should be", { status: 200, body: "empty", times: 9 }, 502, "seam_invalid_response", 1],
    ["JSON without the payload", { status: 200, times: 9 }, 502, "seam_invalid_response", 1],
    ["a not-found page", { status: 404, body: "html", times: 9 }, 502, "seam_invalid_response", 1],
    ["a redirect", { status: 302, body: "empty", times: 9 }, 502, "seam_invalid_response", 1],
    ["a refused key", { status: 401, times: 9 }, 502, "seam_credentials_refused", 1],
    ["a forbidden key", { status: 403, times: 9 }, 502, "seam_credentials_refused", 1],
    ["a rate limit that stays", { status: 429, times: 9 }, 429, "rate_limited", 3],
  ])("answers %s", async (_, fault, status, type, tries) => {
    const outcome = await during(fault);
    expect([outcome.status, outcome.type, outcome.tries]).toEqual([status, type, tries]);
    expect(outcome.portal.logged).toContainEqual(expect.objectContaining({ event: type, route: "/devices/list" }));
  });

  test.each<[Fault]>([[{ status: 500, times: 2 }], [{ status: 429, retry_after: 0 }], [{ cut: true }]])(
    "gets over %j by itself",
    async (fault) => {
      expect(await during(fault)).toMatchObject({ status: 200 });
    },
  );

  test("waits as long as Seam asks when that is short, and passes it on when it is long", async () => {
    const started = performance.now();
    expect(await during({ status: 429, retry_after: 1 }, "/devices/list", {}, openPortal())).toMatchObject({
      status: 200,
      tries: 2,
    });
    expect(performance.now() - started).toBeGreaterThan(900);
    const { status, response, tries } = await during({ status: 429, retry_after: 60, times: 9 });
    expect([status, response.headers.get("retry-after"), tries]).toEqual([429, "60", 1]);
  });

  test.each([400, 404, 409])("passes Seam's %i through, without what is not for browsers", async (status) => {
    const outcome = await during({ status, type: "some_type", message: "Some words." });
    expect(outcome).toMatchObject({ status, type: "some_type", message: "Some words.", tries: 1 });
    expect(outcome.response.headers.get("cache-control")).toBe("no-store");
  });

  test("a refused API key never looks like the person's own sign-in, and the host is told", async () => {
    const { status, message, portal } = await during({ status: 401, type: "unauthorized" });
    expect(status).not.toBe(401);
    expect(message).toContain("Signing in again does not help");
    expect(portal.logged).toContainEqual(
      expect.objectContaining({ level: "error", message: expect.stringContaining("API key") }),
    );
  });
});

describe("a command", () => {
  async function unlockDuring(fault: Fault) {
    const portal = openPortal({ timeoutMs: 300 });
    const { device_id } = await takeStock(portal.sandbox, HOTEL);
    return during(fault, "/locks/unlock_door", { device_id }, portal);
  }

  test.each<[string, Fault, string]>([
    ["a failure", { status: 500 }, "seam_error"],
    ["a lost connection", { cut: true }, "seam_unreachable"],
    ["silence", { delay_ms: 5_000 }, "seam_timeout"],
    ["HTML", { status: 200, body: "html" }, "seam_invalid_response"],
  ])("is sent once, and after %s its outcome is called unknown", async (_, fault, type) => {
    const outcome = await unlockDuring({ ...fault, times: 9 });
    expect([outcome.type, outcome.tries]).toEqual([type, 1]);
    expect(outcome.message).toContain("not known whether");
  });

  test("is not repeated after a rate limit", async () => {
    expect(await unlockDuring({ status: 429, retry_after: 0, times: 9 })).toMatchObject({ status: 429, tries: 1 });
  });
});

describe("a look-up of ownership", () => {
  test.each<[Fault, number, string]>([
    [{ status: 500, times: 9 }, 502, "seam_error"],
    [{ status: 401, times: 9 }, 502, "seam_credentials_refused"],
    [{ body: "html", status: 200, times: 9 }, 502, "seam_invalid_response"],
  ])("that fails with %j proves nothing", async (fault, status, type) => {
    const { call, sandbox } = openPortal();
    const { device_id } = await takeStock(sandbox, HOTEL);
    sandbox.simulate.fail({ path: "/devices/list", ...fault });
    const before = sandbox.requests.length;
    const response = await call("/locks/unlock_door", { device_id });
    expect([response.status, await response.json()]).toMatchObject([status, { error: { type } }]);
    expect(sandbox.requests.slice(before).filter(({ path }) => path.startsWith("/locks"))).toEqual([]);
  });
});

describe("when the browser leaves", () => {
  test("the call to Seam is aborted", async () => {
    const sent: Request[] = [];
    const sandbox = createSandbox({ seed: "demo" });
    const fetch = (input: RequestInfo | URL) => {
      sent.push(input as Request);
      return sandbox.fetch(input);
    };
    const { call } = openPortal({ fetch }, sandbox);
    sandbox.simulate.fail({ path: "/devices/list", delay_ms: 60_000 });
    const left = new AbortController();
    const answer = call("/devices/list", {}, { signal: left.signal });
    await expect.poll(() => sandbox.requests).toHaveLength(1);
    left.abort();
    expect((await answer).status).toBe(499);
    expect(sent.map(({ signal }) => signal.aborted)).toEqual([true]);
    expect(sandbox.requests[0]?.status).toBeNull();
  });

  test("no further try is made", async () => {
    const { call, sandbox } = openPortal();
    sandbox.simulate.fail({ path: "/devices/list", status: 429, retry_after: 2, times: 9 });
    const left = new AbortController();
    const answer = call("/devices/list", {}, { signal: left.signal });
    await expect.poll(() => sandbox.requests[0]?.status).toBe(429);
    left.abort();
    expect((await answer).status).toBe(499);
    expect(sandbox.requests).toHaveLength(1);
  });
});
