import { createSandbox } from "@customer-portal/sandbox";
import { describe, expect, test, vi } from "vitest";
import { HOTEL, openPortal, RENTALS } from "../testing/open-portal.ts";
import { takeStock } from "../testing/take-stock.ts";
import type { Action, ActionHooks, ActionOutcome } from "./action.ts";

async function open(onAction: ActionHooks, options: object = {}) {
  const sandbox = createSandbox({ seed: "demo" });
  const own = await takeStock(sandbox, HOTEL);
  const start = sandbox.requests.length;
  const portal = openPortal({ onAction, authorize: () => ({ actor: "ana" }), ...options }, sandbox);
  const unlock = async (device_id = own.device_id, headers?: Record<string, string>) => {
    const response = await portal.call("/locks/unlock_door", { device_id }, headers ? { headers } : {});
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as { error?: { type: string; message: string } },
    };
  };
  const unlocked = () => sandbox.requests.slice(start).filter(({ path }) => path === "/locks/unlock_door").length;
  return { ...portal, sandbox, own, unlock, unlocked };
}

describe("before an action", () => {
  test("the host is told who wants what of which thing, and sees the headers", async () => {
    const before = vi.fn<NonNullable<ActionHooks["before"]>>(() => ({ allow: true }));
    const { unlock, own, call } = await open({ before });
    expect((await unlock(own.device_id, { "x-second-factor": "471147" })).status).toBe(200);
    const [[action, request] = []] = before.mock.calls;
    expect(action).toEqual({
      requestId: expect.any(String) as string,
      actor: "ana",
      customerKey: HOTEL,
      route: "/locks/unlock_door",
      permission: "locks.control",
      ids: { device_id: [own.device_id] },
    });
    expect(request?.headers.get("x-second-factor")).toBe("471147");
    await call("/devices/list");
    expect(before).toHaveBeenCalledTimes(1);
  });

  test("it refuses with a reason that the person reads, and Seam is not asked", async () => {
    const { unlock, unlocked } = await open({
      before: () => ({ allow: false, reason: "The pool is closed after ten." }),
    });
    const { status, body } = await unlock();
    expect([status, body.error]).toEqual([403, { type: "action_refused", message: "The pool is closed after ten." }]);
    expect(unlocked()).toBe(0);
  });

  test("it asks for a second factor, and lets the next try with one through", async () => {
    const before: ActionHooks["before"] = (_action, { headers }) =>
      headers.has("x-second-factor")
        ? { allow: true }
        : { allow: false, secondFactor: true, reason: "Enter the code from your phone." };
    const { unlock, own } = await open({ before });
    expect((await unlock()).body.error).toEqual({
      type: "second_factor_required",
      message: "Enter the code from your phone.",
    });
    expect((await unlock(own.device_id, { "x-second-factor": "1" })).status).toBe(200);
  });

  test.each([
    [undefined],
    [true],
    ["yes"],
    [{ allow: "yes" }],
    [{ allow: false }],
    [{ allow: false, reason: "" }],
    [new Error("the vault is away")],
  ])("what is no decision refuses, and is told to the host: %o", async (decision) => {
    const before = () => {
      if (decision instanceof Error) throw decision;
      return decision as never;
    };
    const { unlock, unlocked, logged } = await open({ before });
    const { status, body } = await unlock();
    expect([status, body.error?.type, unlocked()]).toEqual([403, "action_check_failed", 0]);
    expect(JSON.stringify(body)).not.toContain("vault");
    expect(logged.filter(({ level }) => level === "error")).toHaveLength(1);
  });

  test("it is not asked of what is foreign, not permitted, or wrong", async () => {
    const before = vi.fn<NonNullable<ActionHooks["before"]>>(() => ({ allow: true }));
    const { unlock, sandbox, call } = await open({ before });
    const theirs = await takeStock(sandbox, RENTALS);
    expect((await unlock(theirs.device_id)).status).toBe(404);
    expect((await call("/locks/unlock_door", { device_id: 7 })).status).toBe(400);
    expect(before).not.toHaveBeenCalled();
  });
});

describe("after an action", () => {
  const audited = () => {
    const heard: (Action & ActionOutcome)[] = [];
    return { heard, after: (each: Action & ActionOutcome) => void heard.push(each) };
  };

  test("the host hears how it ended, with Seam's request id and nothing secret", async () => {
    const { heard, after } = audited();
    const { unlock, own, call } = await open({ after });
    const { headers } = await unlock();
    await call("/access_codes/create", { device_id: own.device_id, code: "471147", name: "Guest" });
    await expect.poll(() => heard).toHaveLength(2);
    expect(heard[0]).toEqual({
      requestId: headers.get("x-request-id"),
      actor: "ana",
      customerKey: HOTEL,
      route: "/locks/unlock_door",
      permission: "locks.control",
      ids: { device_id: [own.device_id] },
      outcome: "done",
      status: 200,
      type: undefined,
      seamRequestId: headers.get("seam-request-id"),
      durationMs: expect.any(Number) as number,
    });
    expect(heard[1]).toMatchObject({
      route: "/access_codes/create",
      outcome: "done",
      ids: { device_id: [own.device_id] },
    });
    expect(JSON.stringify(heard)).not.toContain("471147");
  });

  test.each([
    [
      "refused by permission",
      { authorize: () => ({ actor: "ana", permissions: ["see"] }) },
      {},
      "refused",
      "not_permitted",
    ],
    [
      "refused by Seam",
      {},
      { status: 400, type: "device_offline", message: "The device is offline." },
      "refused",
      "device_offline",
    ],
    ["failed", {}, { status: 401 }, "failed", "seam_credentials_refused"],
    ["without an answer", {}, { cut: true }, "unknown", "seam_unreachable"],
    ["of Seam's own failure", {}, { status: 500 }, "unknown", "seam_error"],
  ] as const)("an attempt %s is told of as well", async (_, options, fault, outcome, type) => {
    const { heard, after } = audited();
    const { unlock, own, sandbox } = await open({ after }, options);
    if (Object.keys(fault).length > 0) sandbox.simulate.fail({ path: "/locks/unlock_door", ...fault });
    expect((await unlock()).status).toBeGreaterThanOrEqual(400);
    await expect.poll(() => heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ outcome, type, ids: { device_id: [own.device_id] } });
  });

  test("its own failure changes nothing, and is logged", async () => {
    const after = () => Promise.reject(new Error("disk full"));
    const { unlock, logged } = await open({ after });
    expect((await unlock()).status).toBe(200);
    await expect.poll(() => logged).toContainEqual(expect.objectContaining({ event: "audit_failed" }));
  });

  test("reading is not told of", async () => {
    const { heard, after } = audited();
    const { call } = await open({ after });
    await call("/devices/list");
    await Promise.resolve();
    expect(heard).toEqual([]);
  });
});

describe("how often one person may command", () => {
  test("is counted by actor and customer, and says when to come back", async () => {
    let actor = "ana";
    let now = 1_000_000;
    const { unlock, call, own } = await open(
      {},
      { commandsPerMinute: 2, now: () => now, authorize: () => ({ actor }) },
    );
    expect([(await unlock()).status, (await unlock()).status]).toEqual([200, 200]);
    now += 20_000;
    const third = await unlock();
    expect([third.status, third.headers.get("retry-after"), third.body.error?.type]).toEqual([
      429,
      "40",
      "rate_limited",
    ]);
    expect((await call("/devices/update", { device_id: own.device_id, name: "Door" })).status).toBe(200);
    actor = "ben";
    expect((await unlock()).status).toBe(200);
    actor = "ana";
    now += 40_001;
    expect((await unlock()).status).toBe(200);
  });
});

test("hooks that are none stop the start", () => {
  expect(() => openPortal({ onAction: { before: true } as never })).toThrow(/onAction/);
});
