import { describe, expect, test } from "vitest";
import { readAllPages } from "../api/all-pages.ts";
import { answerList, answerPart } from "../api/answer-part.ts";
import { PortalError } from "../api/portal-error.ts";
import { withoutNulls } from "../api/without-nulls.ts";
import { isBookingSystem } from "../connected-accounts/is-booking-system.ts";
import { deviceProviderOf } from "./device-provider.ts";
import { pollEvery } from "./poll-every.ts";
import { qrPath } from "./qr-path.ts";
import { readConnectWebview } from "./read-connect-webview.ts";
import { readFrameMessage } from "./read-frame-message.ts";
import { returnAddress, returnedFrom } from "./return-address.ts";

const tools = { PortalError, answerList, answerPart, isBookingSystem, readAllPages, withoutNulls };

describe("a message of the frame", () => {
  test.each([
    [{ event: { event_type: "connect_webview.login_succeeded" } }, "end"],
    [{ event: { event_type: "connect_webview.login_failed", more: 1 } }, "end"],
    [{ event: { event_type: "something.else" } }, "life"],
    [{ event: "connect_webview.login_succeeded" }, "life"],
    [{ event: null }, "life"],
    ["connect_webview.login_succeeded", "life"],
    [null, "life"],
    [undefined, "life"],
  ])("%j tells %s", (data, what) => {
    expect(readFrameMessage(data)).toBe(what);
  });
});

describe("an answer about a Connect Webview", () => {
  const answer = (more: object) => ({
    connect_webview: { connect_webview_id: "one", url: "https://connect.test/view", status: "pending", ...more },
  });
  test("is read without its nulls", () => {
    expect(readConnectWebview(answer({ connected_account_id: null, login_successful: false }), "/x", tools)).toEqual({
      connect_webview_id: "one",
      url: "https://connect.test/view",
      status: "pending",
      login_successful: false,
    });
  });
  test.each([["javascript:alert(1)"], ["data:text/html,x"], ["about:blank"], ["/relative"], [""], [undefined]])(
    "whose address is %j is opened nowhere",
    (url) => {
      expect(() => readConnectWebview(answer({ url }), "/x", tools)).toThrow(/can't be opened/);
    },
  );
  test("that is none is told", () => {
    expect(() => readConnectWebview({}, "/x", tools)).toThrow(/without `connect_webview`/);
  });
});

describe("the address to come back to", () => {
  test("keeps what is the host's, and nothing of an earlier return", () => {
    const href = "https://app.test/doors?tab=1&connect_webview_id=x&error_code=e&error_message=m#portal/accounts";
    expect(returnAddress(href)).toBe("https://app.test/doors?tab=1#portal/accounts");
  });
  test("tells of a return, with no more of the page's words than one reads", () => {
    expect(returnedFrom("?a=1")).toBeUndefined();
    expect(returnedFrom("?connect_webview_id=x")).toEqual({ connectWebviewId: "x", said: undefined });
    const { said = "" } = returnedFrom(`?connect_webview_id=x&error_message=${"m".repeat(999)}`) ?? {};
    expect(said).toHaveLength(300);
  });
});

describe("Seam is asked", () => {
  const now = { sign: "none", place: "frame", age: 0, failures: 0 } as const;
  test.each([
    ["soon at first", now, 3_000],
    ["less often after a while", { ...now, age: 10 * 60_000 }, 8_000],
    ["at once again when the page has ended", { ...now, sign: "told", age: 10 * 60_000 }, 1_000],
    ["while it is open elsewhere", { ...now, place: "tab" }, 5_000],
    ["ever less often while it does not answer", { ...now, failures: 2 }, 12_000],
    ["but never so seldom that nobody would wait", { ...now, failures: 99 }, 30_000],
  ] as const)("%s", (_when, waiting, every) => {
    expect(pollEvery(waiting)).toBe(every);
  });
});

test("a brand is read as it comes: without a name by its key, without a group by what it can do", () => {
  expect(deviceProviderOf({ device_provider_name: "new_brand", display_name: null })).toMatchObject([
    { key: "new_brand", name: "new brand", categories: [] },
  ]);
  expect(
    deviceProviderOf({ device_provider_name: "nuki", provider_categories: ["stable"], can_remotely_unlock: true }),
  ).toMatchObject([{ categories: ["consumer_smartlocks"] }]);
  expect([{}, null, "x", { device_provider_name: "" }].flatMap(deviceProviderOf)).toEqual([]);
});

test("a link as a QR code has a square of dark squares, with room around it", () => {
  const { path, size } = qrPath("https://connect.test/view?connect_webview_id=1&auth_token=2");
  expect(size).toBeGreaterThan(21);
  expect(path).toMatch(/^M2 2h1v1h-1z(M\d+ \d+h1v1h-1z)+$/);
});
