import { StrictMode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Sandbox } from "@customer-portal/sandbox";
import { CustomerPortal, type CustomerPortalProps } from "../portal/customer-portal.tsx";
import "../styles/index.css";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { ConnectAccountButton } from "./connect-account-button.tsx";

/** The flow with real frames in a real page. The page in the frame is one of this origin, so that a test can speak for it. */

const PAGE = `${location.origin}/packages/react/src/testing/sign-in-page.html`;
const until = (claim: () => unknown) => vi.waitFor(claim, { timeout: 15_000, interval: 20 });
const dialog = () => page.getByRole("dialog");
const frame = () => document.querySelector("iframe");

let sandbox: Sandbox;
/** What was asked, by route. */
let asked: string[];

beforeEach(() => {
  sandbox = answerFetch({ seed: smallHouse() });
  asked = [];
  const answer = window.fetch.bind(window);
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    asked.push(url.pathname.replace("/api/customer-portal", ""));
    const response = await answer(input, init);
    if (!url.pathname.includes("/connect_webviews/")) return response;
    const text = await response.text();
    return new Response(text.replace(/"url":"[^"]+"/, `"url":"${PAGE}"`), response);
  });
});

const open = (props: Partial<CustomerPortalProps> = {}, children = <ConnectAccountButton />) =>
  mount(
    <StrictMode>
      <CustomerPortal customerKey={HOUSE.customerKey} onError={() => undefined} {...props}>
        {children}
      </CustomerPortal>
    </StrictMode>,
  );
const press = (name: string | RegExp) => userEvent.click(page.getByRole("button", { name }).first());
const created = () => asked.filter((route) => route === "/connect_webviews/create");
const webviewId = async () => {
  const { connect_webviews } = await ask<{ connect_webviews: { connect_webview_id: string }[] }>(
    "/connect_webviews/list",
  );
  return connect_webviews[0]?.connect_webview_id ?? "";
};
async function ask<Answer>(route: string): Promise<Answer> {
  const response = await sandbox.fetch(route, {
    method: "POST",
    headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ customer_key: HOUSE.customerKey }),
  });
  return response.json() as Promise<Answer>;
}
/** Says something from inside the frame, as its page would. */
const say = (data: unknown) => {
  const inside = frame()?.contentWindow as (Window & { Function: FunctionConstructor }) | null;
  inside?.Function(`parent.postMessage(${JSON.stringify(data)}, "*")`)();
};
const ENDED = { event: { event_type: "connect_webview.login_succeeded" } };

test("brand, sign-in, devices, done: the page says that it is over, Seam confirms, and one webview was made", async () => {
  const onConnected = vi.fn<(id: string) => void>();
  open({}, <ConnectAccountButton onConnected={onConnected} />);
  await press("Connect an account");
  await press(/^Nuki/);
  await until(() => expect(frame()?.contentDocument?.title).toBe("Sign in"));
  expect(frame()?.getAttribute("allow")).toBe("clipboard-write");
  expect(frame()?.hasAttribute("sandbox")).toBe(false);
  expect(frame()?.title).toBe("Sign-in page of Nuki");
  sandbox.simulate.completeConnectWebview({ connect_webview_id: await webviewId(), email: "me@house.test" });
  say(ENDED);
  await until(() => expect(dialog().element().textContent).toContain("Account found"));
  await until(() => expect(dialog().element().textContent).toContain("Nuki · me@house.test is connected"));
  await until(() => expect(onConnected).toHaveBeenCalledTimes(1));
  expect(created()).toHaveLength(1);
  await press("Done");
  await until(() => expect(document.querySelector("dialog")).toBeNull());
  expect(document.activeElement?.textContent).toContain("Connect an account");
});
