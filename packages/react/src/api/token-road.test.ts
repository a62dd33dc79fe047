import type { Sandbox } from "@customer-portal/sandbox";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SEAM_ORIGIN } from "../testing/portal-world.ts";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { lazyTokenRoad } from "./lazy-token-road.ts";
import type { CustomerSession, TokenRoad } from "./token-road.ts";

const MINUTE = 60_000;
const ME = "/seam/customer/v1/customers/me";

const portal = servePortal();
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Seam behind its own address, and a host that makes sessions there. */
function open(options: Partial<TokenRoad> = {}) {
  const sandbox = portal.open({ seed: smallHouse() });
  const sessions: CustomerSession[] = [];
  const fetchSession = async () => {
    const session = await createSession(sandbox, HOUSE.customerKey);
    sessions.push(session);
    return session;
  };
  const call = lazyTokenRoad({ customerKey: HOUSE.customerKey, endpoint: SEAM_ORIGIN, fetchSession, ...options });
  const tokens = () => portal.calls.map(({ headers }) => headers.get("authorization")?.replace("Bearer ", ""));
  return { sandbox, call, sessions, tokens };
}

async function askAsHost(sandbox: Sandbox, route: string, body: object) {
  const headers = { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" };
  const response = await sandbox.fetch(route, { method: "POST", headers, body: JSON.stringify(body) });
  return (await response.json()) as { client_session: CustomerSession & { client_session_id: string } };
}

/** A session that lasts ten minutes by the host's clock. */
async function createSession(sandbox: Sandbox, customer_key: string, now = Date.now()) {
  const expires_at = new Date(now + 10 * MINUTE).toISOString();
  return (await askAsHost(sandbox, "/client_sessions/create", { customer_key, expires_at })).client_session;
}

const devicesOf = async (call: ReturnType<typeof lazyTokenRoad>) =>
  (await call<{ devices: { device_id: string }[] }>("/devices/list", {})).devices.map(({ device_id }) => device_id);

describe("the session", () => {
  test("is asked for once, checked against the customer, and carries every call, without cookies", async () => {
    const { call, sessions, tokens } = open();
    const asked = vi.spyOn(globalThis, "fetch");
    expect(await devicesOf(call)).toContain(HOUSE.door);
    await call("/spaces/list", {});
    expect(sessions).toHaveLength(1);
    expect(portal.calls.map(({ route }) => route)).toEqual([ME, "/devices/list", "/spaces/list"]);
    expect(new Set(tokens())).toEqual(new Set([sessions[0]?.token]));
    expect(new Set(asked.mock.calls.map(([, init]) => init?.credentials))).toEqual(new Set(["omit"]));
  });

  test("is asked for once however many calls are waiting for it", async () => {
    const { call, sessions } = open();
    await Promise.all(Array.from({ length: 20 }, () => call("/devices/list", {})));
    expect(sessions).toHaveLength(1);
    expect(portal.callsTo(ME)).toHaveLength(1);
  });

  test("is renewed in the last minute before it expires, once for all callers", async () => {
    const { call, sessions, tokens } = open();
    await call("/devices/list", {});
    vi.setSystemTime(Date.now() + 8.9 * MINUTE);
    await call("/devices/list", {});
    expect(sessions).toHaveLength(1);
    vi.setSystemTime(Date.now() + 0.2 * MINUTE);
    await Promise.all([
      call("/devices/list", {}),
      call("/spaces/list", {}),
      call("/events/list", { since: "2026-01-01" }),
    ]);
    expect(sessions).toHaveLength(2);
    expect(new Set(tokens().slice(-3))).toEqual(new Set([sessions[1]?.token]));
  });

  test("is renewed once after a 401, for all calls that met it, and each is sent again once", async () => {
    const { call, sessions, sandbox } = open();
    await call("/devices/list", {});
    const first = sessions[0] as CustomerSession & { client_session_id: string };
    await askAsHost(sandbox, "/client_sessions/revoke", { client_session_id: first.client_session_id });
    portal.calls.length = 0;
    const answers = await Promise.all(Array.from({ length: 10 }, () => devicesOf(call)));
    expect(answers.every((ids) => ids.includes(HOUSE.door))).toBe(true);
    expect(sessions).toHaveLength(2);
    expect(portal.callsTo("/devices/list")).toHaveLength(20);
  });

  test("that is refused again ends in an error, not in a circle", async () => {
    const { call, sessions, sandbox } = open();
    sandbox.simulate.fail({ path: "/devices/list", status: 401, times: 9 });
    await expect(call("/devices/list", {})).rejects.toMatchObject({ code: "unauthorized", route: "/devices/list" });
    expect(sessions).toHaveLength(2);
    expect(portal.callsTo("/devices/list")).toHaveLength(2);
  });

  test("other failures are nobody's sign-in", async () => {
    const { call, sessions, sandbox } = open();
    sandbox.simulate.fail({ path: "/devices/list", status: 500 });
    await expect(call("/devices/list", {})).rejects.toMatchObject({ code: "server" });
    expect(sessions).toHaveLength(1);
  });

  test("is asked for anew by the next call after a failure", async () => {
    let fails = true;
    const sandbox = portal.open({ seed: smallHouse() });
    const call = lazyTokenRoad({
      customerKey: HOUSE.customerKey,
      endpoint: SEAM_ORIGIN,
      fetchSession: () =>
        fails ? Promise.reject(new Error("the host is away")) : createSession(sandbox, HOUSE.customerKey),
    });
    await expect(call("/devices/list", {})).rejects.toMatchObject({ code: "session_failed" });
    fails = false;
    expect(await devicesOf(call)).toContain(HOUSE.door);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no"))],
    ["gives nothing", () => Promise.resolve(undefined)],
    ["gives no token", () => Promise.resolve({ expires_at: "2030-01-01" })],
    ["gives an empty token", () => Promise.resolve({ token: "", expires_at: "2030-01-01" })],
  ])("a host that %s is told so, and Seam is not asked", async (_what, fetchSession) => {
    const { call } = open({ fetchSession: fetchSession as TokenRoad["fetchSession"] });
    await expect(call("/devices/list", {})).rejects.toMatchObject({ code: "session_failed", retryable: false });
    expect(portal.calls).toEqual([]);
  });
});

describe("a clock that is off", () => {
  test("ahead: a session that looks expired on arrival is used until Seam refuses it", async () => {
    const { call, sessions } = open();
    await call("/devices/list", {});
    const expired: CustomerSession[] = [];
    const early = lazyTokenRoad({
      customerKey: HOUSE.customerKey,
      endpoint: SEAM_ORIGIN,
      fetchSession: async () => {
        const session = {
          ...(sessions[0] as CustomerSession),
          expires_at: new Date(Date.now() - MINUTE).toISOString(),
        };
        expired.push(session);
        return session;
      },
    });
    await early("/devices/list", {});
    await early("/devices/list", {});
    await early("/devices/list", {});
    expect(expired).toHaveLength(1);
  });

  test("behind: Seam's refusal renews what still looks good", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    let ahead = 20 * MINUTE;
    sandbox.simulate.advanceClock({ ms: ahead });
    let made = 0;
    const call = lazyTokenRoad({
      customerKey: HOUSE.customerKey,
      endpoint: SEAM_ORIGIN,
      fetchSession: () => {
        made += 1;
        return createSession(sandbox, HOUSE.customerKey, Date.now() + ahead);
      },
    });
    await call("/devices/list", {});
    sandbox.simulate.advanceClock({ ms: 11 * MINUTE });
    ahead += 11 * MINUTE;
    expect(await devicesOf(call)).toContain(HOUSE.door);
    expect(made).toBe(2);
  });

  test("an expiry that nobody can read is none", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    let asked = 0;
    const call = lazyTokenRoad({
      customerKey: HOUSE.customerKey,
      endpoint: SEAM_ORIGIN,
      fetchSession: async () => {
        asked += 1;
        return { ...(await createSession(sandbox, HOUSE.customerKey)), expires_at: "soon" };
      },
    });
    await call("/devices/list", {});
    await call("/devices/list", {});
    expect(asked).toBe(1);
  });
});

describe("another customer's session", () => {
  test("is an error, and Seam is asked for nothing with it", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    const call = lazyTokenRoad({
      customerKey: HOUSE.customerKey,
      endpoint: SEAM_ORIGIN,
      fetchSession: () => createSession(sandbox, HOUSE.otherCustomerKey),
    });
    await expect(call("/devices/list", {})).rejects.toMatchObject({ code: "customer_mismatch", retryable: false });
    expect(portal.calls.map(({ route }) => route)).toEqual([ME]);
  });

  test("on renewal is the same error, and no call goes on with the old one as if nothing were", async () => {
    let customer: string = HOUSE.customerKey;
    const sandbox = portal.open({ seed: smallHouse() });
    const call = lazyTokenRoad({
      customerKey: HOUSE.customerKey,
      endpoint: SEAM_ORIGIN,
      fetchSession: () => createSession(sandbox, customer),
    });
    await call("/devices/list", {});
    customer = HOUSE.otherCustomerKey;
    vi.setSystemTime(Date.now() + 9.5 * MINUTE);
    await expect(call("/devices/list", {})).rejects.toMatchObject({ code: "customer_mismatch" });
    expect(portal.callsTo("/devices/list")).toHaveLength(1);
  });

  test("a place that answers without a customer proves nothing", async () => {
    const { call, sandbox } = open();
    sandbox.simulate.fail({ path: ME, status: 200 });
    await expect(call("/devices/list", {})).rejects.toMatchObject({ code: "invalid_response", route: ME });
  });
});

test("no error holds the token, in message, fields or cause", async () => {
  const { call, sessions, sandbox } = open();
  const failures: unknown[] = [];
  for (const fault of [
    { status: 401, times: 2 },
    { status: 500 },
    { cut: true },
    { body: "html" as const, status: 200 },
  ]) {
    sandbox.simulate.fail({ path: "/devices/list", ...fault });
    failures.push(await call("/devices/list", {}).catch((error: unknown) => error));
  }
  expect(failures).toHaveLength(4);
  for (const error of failures as Error[]) {
    const all = JSON.stringify([error, error.message, error.stack, error.cause, String(error.cause)]);
    expect(sessions.filter(({ token }) => all.includes(token))).toEqual([]);
  }
});

test("an attempt is asked for as Seam takes it, without the device that the gateway wants", async () => {
  const { call } = open();
  const { action_attempt } = await call<{ action_attempt: { action_attempt_id: string } }>("/locks/unlock_door", {
    device_id: HOUSE.door,
  });
  const { action_attempt_id } = action_attempt;
  await call("/action_attempts/get", { action_attempt_id, device_id: HOUSE.door });
  expect(portal.callsTo("/action_attempts/get")[0]?.body).toEqual({ action_attempt_id });
});
