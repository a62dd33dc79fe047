import type { Sandbox } from "@customer-portal/sandbox";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { HOUSE } from "../testing/small-house.ts";
import { openLock, outcomeOf, pass } from "../testing/tracked-lock.ts";
import { gatewayRoad } from "./gateway-road.ts";
import { lazyTokenRoad } from "./lazy-token-road.ts";
import type { CustomerSession } from "./token-road.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

let isOnline = true;
beforeEach(() => {
  isOnline = true;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  vi.spyOn(navigator, "onLine", "get").mockImplementation(() => isOnline);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A network that leads to the sandbox; the credentials are the caller's, or the host's own. */
function connect(sandbox: Sandbox, credentials?: string) {
  vi.stubGlobal("fetch", (url: string, { headers, ...init }: RequestInit) => {
    const sent = new Headers(headers);
    if (credentials !== undefined) sent.set("authorization", `Bearer ${credentials}`);
    return sandbox.fetch(url, { ...init, headers: sent });
  });
}

/** A lock behind a gateway, whose host lends its headers when it is told to. */
function openSlow() {
  let lend: (() => void) | undefined;
  const lock = openLock("confirmed", 0, (sandbox) => {
    connect(sandbox, sandbox.apiKey);
    return gatewayRoad({
      customerKey: HOUSE.customerKey,
      endpoint: "https://host.test",
      headers: () => new Promise((resolve) => (lend = () => resolve(undefined))),
      onGrant: () => undefined,
    });
  });
  return { ...lock, lend: () => lend?.() };
}

describe("a press while the host's headers are on their way", () => {
  test("opens no door an hour later, when everybody has gone", async () => {
    const { press, lend, sent, tracker } = openSlow();
    const outcome = outcomeOf(press("unlock"));
    await pass(SECOND);
    isOnline = false;
    await pass(60 * MINUTE);
    tracker.setWatching(false);
    isOnline = true;
    lend();
    await pass(MINUTE);
    expect(sent()).toBe(0);
    expect(outcome.value).toMatchObject({ phase: "failed", error: { code: "not_sent", route: "/locks/unlock_door" } });
  });

  test("fails by itself after fifteen seconds, and what failed is not sent after all", async () => {
    const { press, lend, sent, now } = openSlow();
    void press("unlock");
    await pass(14_500);
    expect(now()).toBe("sending");
    await pass(SECOND);
    expect(now()).toBe("failed");
    lend();
    await pass(MINUTE);
    expect([sent(), now()]).toEqual([0, "failed"]);
  });

  test("is sent when they come in time", async () => {
    const { press, lend, sent } = openSlow();
    void press("unlock");
    await pass(14_000);
    lend();
    await pass(SECOND);
    expect(sent()).toBe(1);
  });

  test("is not sent late because the machine had slept", async () => {
    const { press, lend, sent, now } = openSlow();
    void press("unlock");
    await pass(SECOND);
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    lend();
    await pass(SECOND);
    expect([sent(), now()]).toEqual([0, "failed"]);
  });

  test.each<[string, string, (lock: ReturnType<typeof openSlow>) => void]>([
    ["offline", "the browser goes offline", () => (isOnline = false)],
    ["not_sent", "the portal leaves the page", ({ tracker }) => tracker.setWatching(false)],
  ])("is %s when %s before it could leave", async (code, _what, happen) => {
    const lock = openSlow();
    const outcome = outcomeOf(lock.press("unlock"));
    await pass(SECOND);
    happen(lock);
    lock.lend();
    await pass(SECOND);
    expect(lock.sent()).toBe(0);
    expect(outcome.value).toMatchObject({ phase: "failed", error: { code } });
  });
});

describe("while the host asks somebody", () => {
  function openAsking() {
    let allow: (() => void) | undefined;
    const lock = openSlow();
    const outcome = outcomeOf(lock.press("unlock", { ask: () => new Promise<void>((resolve) => (allow = resolve)) }));
    return { ...lock, outcome, allow: () => allow?.() };
  }

  test("a press may take as long as it needs", async () => {
    const { allow, lend, sent, now } = openAsking();
    await pass(5 * MINUTE);
    expect(now()).toBe("checking");
    allow();
    await pass(10 * SECOND);
    lend();
    await pass(SECOND);
    expect(sent()).toBe(1);
  });

  test.each<[string, string, (lock: ReturnType<typeof openSlow>) => void]>([
    ["offline", "the browser went offline", () => (isOnline = false)],
    ["not_sent", "the portal left the page", ({ tracker }) => tracker.setWatching(false)],
  ])("it is %s when %s meanwhile", async (code, _what, happen) => {
    const lock = openAsking();
    await pass(SECOND);
    happen(lock);
    lock.allow();
    await pass(SECOND);
    lock.lend();
    await pass(SECOND);
    expect(lock.sent()).toBe(0);
    expect(lock.outcome.value).toMatchObject({ phase: "failed", error: { code } });
    expect(lock.phases).not.toContain("unlock sending");
  });
});

describe("on the road without a gateway", () => {
  /** A lock whose sessions last ten minutes by its host's clock. */
  function openToken(next: (made: number, session: () => Promise<CustomerSession>) => Promise<CustomerSession>) {
    let made = 0;
    const lock = openLock("confirmed", 0, (sandbox) => {
      connect(sandbox);
      const session = async () => {
        const response = await sandbox.fetch("/client_sessions/create", {
          method: "POST",
          headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
          body: JSON.stringify({ customer_key: HOUSE.customerKey }),
        });
        return ((await response.json()) as { client_session: CustomerSession }).client_session;
      };
      return lazyTokenRoad({
        customerKey: HOUSE.customerKey,
        endpoint: "https://seam.test",
        fetchSession: () => next((made += 1), session),
      });
    });
    return lock;
  }

  test("a session that could not be proven leaves the command certainly unsent", async () => {
    const { press, sandbox, sent } = openToken((_made, session) => session());
    sandbox.simulate.fail({ path: "/seam/customer/v1/customers/me", cut: true });
    const outcome = outcomeOf(press("unlock"));
    await pass(SECOND);
    expect(outcome.value).toMatchObject({ phase: "failed", error: { code: "network" } });
    expect(sent()).toBe(0);
  });

  test("a refused session that could not be renewed leaves the command certainly undone", async () => {
    const { press, sandbox, sent } = openToken((made, session) => {
      if (made > 1) sandbox.simulate.fail({ path: "/seam/customer/v1/customers/me", cut: true });
      return session();
    });
    sandbox.simulate.fail({ path: "/locks/unlock_door", status: 401 });
    const outcome = outcomeOf(press("unlock"));
    await pass(SECOND);
    expect(outcome.value).toMatchObject({ phase: "failed", error: { code: "network" } });
    expect(sent()).toBe(1);
  });

  test("a session that is renewed for too long is not used for an old press", async () => {
    let arrive: (() => void) | undefined;
    const { press, sandbox, sent, now } = openToken(async (made, session) => {
      if (made > 1) await new Promise<void>((resolve) => (arrive = resolve));
      return session();
    });
    sandbox.simulate.fail({ path: "/locks/unlock_door", status: 401 });
    void press("unlock");
    await pass(14_000);
    expect([now(), sent()]).toEqual(["sending", 1]);
    await pass(2 * SECOND);
    expect(now()).toBe("failed");
    arrive?.();
    await pass(MINUTE);
    expect([now(), sent()]).toEqual(["failed", 1]);
  });

  test("a refused session that is renewed in time sends the command anew, once", async () => {
    const { press, sandbox, sent, now } = openToken((_made, session) => session());
    sandbox.simulate.fail({ path: "/locks/unlock_door", status: 401 });
    void press("unlock");
    await pass(SECOND);
    expect([now(), sent()]).toEqual(["confirmed", 2]);
  });
});
