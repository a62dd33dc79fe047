import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { HOTEL, openPortal, RENTALS } from "../testing/open-portal.ts";

const ME = "/seam/customer/v1/customers/me";
const CREATE = "/client_sessions/create";

const pathsOf = ({ sandbox }: ReturnType<typeof openPortal>) => sandbox.requests.map(({ path }) => path);

describe("a customer's session", () => {
  test("is made once, however many ask at the same time, and serves the next ones", async () => {
    const portal = openPortal();
    const answers = await Promise.all(Array.from({ length: 5 }, () => portal.call(ME)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    await portal.call(ME);
    expect(pathsOf(portal).filter((path) => path === CREATE)).toHaveLength(1);
  });

  test("is each customer's own", async () => {
    const portal = openPortal();
    for (const customerKey of [HOTEL, RENTALS, HOTEL]) {
      const response = await portal.call(ME, {}, { customerKey });
      expect(await response.json()).toMatchObject({ customer: { customer_key: customerKey } });
    }
    expect(pathsOf(portal).filter((path) => path === CREATE)).toHaveLength(2);
  });

  test("is renewed once when Seam no longer takes it", async () => {
    const portal = openPortal();
    await portal.call(ME);
    portal.sandbox.simulate.fail({ path: ME, status: 401, type: "client_session_expired" });
    expect((await portal.call(ME)).status).toBe(200);
    expect(pathsOf(portal)).toEqual([CREATE, ME, ME, CREATE, ME]);
  });
});

describe("in time", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("a session is renewed before it ends", async () => {
    const portal = openPortal();
    await portal.call(ME);
    vi.setSystemTime(Date.now() + 58 * 60_000);
    await portal.call(ME);
    expect(pathsOf(portal)).toEqual([CREATE, ME, ME]);
    vi.setSystemTime(Date.now() + 90_000);
    await portal.call(ME);
    expect(pathsOf(portal)).toEqual([CREATE, ME, ME, CREATE, ME]);
  });
});

describe("where Seam refuses", () => {
  test.each([
    [CREATE, 401],
    [CREATE, 403],
    [CREATE, 400],
    [ME, 401],
    [ME, 403],
  ])("%s with %i, the feature is unavailable, and the host is told", async (path, status) => {
    const { call, sandbox, logged } = openPortal();
    sandbox.simulate.fail({ path, status, times: 9 });
    const response = await call(ME);
    expect([response.status, await response.json()]).toMatchObject([403, { error: { type: "feature_unavailable" } }]);
    expect(logged).toContainEqual(
      expect.objectContaining({
        level: "error",
        event: "feature_unavailable",
        message: expect.stringContaining("session"),
      }),
    );
    expect((await call("/devices/list")).status).toBe(200);
  });

  test("a failure while making the session is a failure, and the next call tries again", async () => {
    const { call, sandbox } = openPortal();
    sandbox.simulate.fail({ path: CREATE, status: 500 });
    expect((await call(ME)).status).toBe(502);
    expect((await call(ME)).status).toBe(200);
  });
});
