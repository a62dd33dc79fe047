import { describe, expect, test } from "vitest";
import { PortalError } from "../api/portal-error.ts";
import type { ConnectSignal } from "./connect-signal.ts";
import type { ConnectState } from "./connect-state.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { reduceConnect } from "./reduce-connect.ts";

const webview = (more: Partial<ConnectWebview> = {}): ConnectWebview => ({
  connect_webview_id: "one",
  url: "https://connect.test/view?id=one",
  status: "pending",
  login_successful: false,
  ...more,
});
const authorized = webview({ status: "authorized", login_successful: true, connected_account_id: "account" });
const error = new PortalError("No.", { code: "server" });
const run = (signals: ConnectSignal[], from: ConnectState = { step: "idle" }) => signals.reduce(reduceConnect, from);
const open = (more: Partial<Extract<ConnectSignal, { type: "open" }>> = {}): ConnectSignal => ({
  type: "open",
  params: {},
  brands: "offered",
  attempt: 1,
  ...more,
});
const created = (attempt = 2, more: Partial<ConnectWebview> = {}): ConnectSignal => ({
  type: "created",
  attempt,
  webview: webview(more),
  place: "frame",
});
const choose: ConnectSignal = { type: "choose", provider: "yale", attempt: 2 };
const waiting = run([open(), choose, created()]);
const read = (said: ConnectWebview): ConnectSignal => ({ type: "read", webview: said });
const finishing = run([read(authorized)], waiting);
const connected = run([{ type: "settled", connectedAccountId: "account", sync: "done" }], finishing);

describe("the way to an account", () => {
  test("goes from the brand to the page, the account, its devices, and the end", () => {
    expect(run([open()])).toEqual({ step: "choosing", params: {} });
    expect(run([open(), choose])).toEqual({ step: "opening", params: {}, provider: "yale", attempt: 2 });
    expect(waiting).toMatchObject({ step: "waiting", provider: "yale", place: "frame", sign: "none" });
    expect(finishing).toMatchObject({ step: "finishing", connectedAccountId: "account", deviceCount: undefined });
    const counted = run([{ type: "counted", connectedAccountId: "account", deviceCount: 3 }], finishing);
    expect(counted).toMatchObject({ step: "finishing", deviceCount: 3 });
    expect(run([{ type: "settled", connectedAccountId: "account", sync: "done" }], counted)).toMatchObject({
      step: "connected",
      deviceCount: 3,
      sync: "done",
    });
  });

  test("asks for no brand where there is no list, or one brand alone", () => {
    expect(run([open({ brands: "not_offered" })])).toMatchObject({ step: "opening", provider: undefined });
    expect(run([open({ params: { accepted_providers: ["nuki"] } })])).toMatchObject({
      step: "opening",
      provider: "nuki",
    });
    expect(run([open({ params: { accepted_providers: ["nuki", "yale"] } })])).toMatchObject({ step: "choosing" });
  });

  test("goes on after the person was led away, by Seam's word", () => {
    const returned = (said: ConnectWebview): ConnectSignal => ({ type: "returned", webview: said, said: "<b>No</b>" });
    expect(run([returned(authorized)])).toMatchObject({ step: "finishing" });
    expect(run([returned(webview())])).toMatchObject({ step: "waiting", place: "frame", sign: "told" });
    expect(run([returned(webview({ status: "failed" }))])).toMatchObject({
      reason: { code: "login_failed", said: "<b>No</b>" },
    });
  });
});

describe("what claims no connection", () => {
  test.each<[string, ConnectSignal]>([
    ["the page's word alone", { type: "heard", what: "end" }],
    ["an answer that is still pending", read(webview())],
    ["an answer about another Connect Webview", read({ ...authorized, connect_webview_id: "two" })],
    ["a status without a login", read({ ...authorized, login_successful: false })],
    ["a login without an account", read({ ...authorized, connected_account_id: undefined })],
    ["devices of another account", { type: "counted", connectedAccountId: "other", deviceCount: 3 }],
    ["the end of another account's devices", { type: "settled", connectedAccountId: "account", sync: "done" }],
  ])("%s", (_what, signal) => {
    expect(run([signal], waiting)).toMatchObject({ step: "waiting", webview: { connect_webview_id: "one" } });
  });

  test("the page's word makes it be looked at, until Seam has spoken", () => {
    const told = run([{ type: "heard", what: "end" }], waiting);
    expect(told).toMatchObject({ step: "waiting", sign: "told" });
    expect(run([{ type: "heard", what: "life" }, { type: "late" }], told)).toBe(told);
    expect(run([read(webview({ status: "failed" }))], told)).toMatchObject({ reason: { code: "login_failed" } });
  });
});

describe("what comes twice or too late", () => {
  test.each(["opening", "waiting", "finishing"] as const)("opening again while %s does nothing", (step) => {
    const state = { opening: run([open(), choose]), waiting, finishing }[step];
    expect(run([open({ attempt: 9 })], state)).toBe(state);
  });

  test("a success that is told again, a failure after it, and a page that goes change nothing", () => {
    for (const state of [finishing, connected])
      expect(
        run(
          [
            read(authorized),
            read(webview({ status: "failed" })),
            { type: "heard", what: "end" },
            { type: "gone", connectWebviewId: "one" },
            { type: "late" },
          ],
          state,
        ),
      ).toBe(state);
  });

  test("a Connect Webview that comes after it was closed, or for an earlier try, is left", () => {
    const closed = run([open(), choose, { type: "close" }]);
    expect(closed).toEqual({ step: "abandoned" });
    expect(run([created()], closed)).toBe(closed);
    const again = run([open({ attempt: 3 }), { type: "choose", provider: "nuki", attempt: 4 }], closed);
    expect(run([created(2)], again)).toBe(again);
    expect(run([{ type: "not_created", attempt: 2, error }], again)).toBe(again);
    expect(run([created(4)], again)).toMatchObject({ step: "waiting", provider: "nuki" });
  });
});

describe("what goes wrong", () => {
  test("can be tried again with the same brand, or with another", () => {
    const failed = run([open(), choose, { type: "not_created", attempt: 2, error }]);
    expect(failed).toMatchObject({ step: "failed", provider: "yale", reason: { code: "not_opened", error } });
    expect(run([{ type: "retry", attempt: 3 }], failed)).toMatchObject({ step: "opening", provider: "yale" });
    expect(run([open()], failed)).toMatchObject({ step: "choosing" });
  });

  test("a Connect Webview that Seam knows no more has ended, another's has not", () => {
    expect(run([{ type: "gone", connectWebviewId: "one" }], waiting)).toMatchObject({
      reason: { code: "webview_gone" },
    });
    expect(run([{ type: "gone", connectWebviewId: "two" }], waiting)).toBe(waiting);
  });

  test("no sign for long is late, until there is one", () => {
    const late = run([{ type: "late" }], waiting);
    expect(late).toMatchObject({ sign: "late" });
    expect(run([read(webview({ selected_provider: "yale" }))], late)).toMatchObject({ sign: "alive" });
    expect(run([read(webview())], late)).toMatchObject({ sign: "late" });
  });
});

test("closing before there is an account abandons it, and after it only closes", () => {
  const before = [
    run([open()]),
    run([open(), choose]),
    waiting,
    run([{ type: "gone", connectWebviewId: "one" }], waiting),
  ];
  for (const state of before) expect(run([{ type: "close" }], state)).toEqual({ step: "abandoned" });
  for (const state of [finishing, connected]) expect(run([{ type: "close" }], state)).toEqual({ step: "idle" });
});
