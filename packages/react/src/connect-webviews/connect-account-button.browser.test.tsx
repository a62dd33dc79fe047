import { StrictMode, type ReactNode } from "react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ConnectedAccountsPanel } from "../connected-accounts/connected-accounts-panel.tsx";
import { CustomerPortal, type CustomerPortalProps } from "../portal/customer-portal.tsx";
import "../styles/index.css";
import { connectHouse, type ConnectHouse } from "../testing/connect-house.ts";
import { mount } from "../testing/mount.ts";
import { HOUSE } from "../testing/small-house.ts";
import { ConnectAccountButton, type ConnectAccountButtonProps } from "./connect-account-button.tsx";

/** The flow with real frames in a real page. */

const CREATE = "/connect_webviews/create";
const GET = "/connect_webviews/get";
const ENDED = { event: { event_type: "connect_webview.login_succeeded" } };
const until = (claim: () => unknown) => vi.waitFor(claim, { timeout: 15_000, interval: 20 });
const said = () => document.querySelector("dialog[open]")?.textContent ?? "";
const frame = () => document.querySelector("iframe");
const press = (name: string | RegExp) => userEvent.click(page.getByRole("button", { name }).first());

let house: ConnectHouse;
beforeEach(() => {
  house = connectHouse();
});

const Portal = (props: Partial<CustomerPortalProps> & { children: ReactNode }) => (
  <StrictMode>
    <CustomerPortal customerKey={HOUSE.customerKey} onError={() => undefined} {...props} />
  </StrictMode>
);
const open = (props: ConnectAccountButtonProps = {}, portal: Partial<CustomerPortalProps> = {}) =>
  mount(
    <Portal {...portal}>
      <ConnectAccountButton {...props} />
    </Portal>,
  );
/** Goes as far as the page of a brand. */
async function signInTo(brand = "Nuki") {
  await press("Connect an account");
  await press(new RegExp(`^${brand}`));
  await until(() => expect(frame()?.contentDocument?.title).toBe("Sign in"));
}
/** Says something from inside the frame, as its page would. */
const say = (data: unknown) => {
  const inside = frame()?.contentWindow as (Window & { Function: FunctionConstructor }) | null;
  inside?.Function(`parent.postMessage(${JSON.stringify(data)}, "*")`)();
};
const complete = async (outcome?: "failed") =>
  house.sandbox.simulate.completeConnectWebview({
    connect_webview_id: await house.newest(),
    email: "me@house.test",
    ...(outcome && { outcome }),
  });
/** Everything waits longer than this for its next look. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1_500));

test("brand, sign-in, devices, done: the page says that it is over, Seam confirms, and one webview was made", async () => {
  const onConnected = vi.fn<(id: string) => void>();
  open({ onConnected });
  await signInTo();
  expect(frame()?.getAttribute("allow")).toBe("clipboard-write");
  expect(frame()?.hasAttribute("sandbox")).toBe(false);
  expect(frame()?.title).toBe("Sign-in page of Nuki");
  await complete();
  say(ENDED);
  await until(() => expect(said()).toContain("Account found"));
  await until(() => expect(said()).toContain("Nuki · me@house.test is connected"));
  expect(onConnected).toHaveBeenCalledTimes(1);
  expect(house.bodiesTo(CREATE)).toEqual([{ accepted_providers: ["nuki"] }]);
  await press("Done");
  await until(() => expect(document.querySelector("dialog")).toBeNull());
  expect(document.activeElement?.textContent).toContain("Connect an account");
});

test("by keyboard: at every step focus is in the dialog, and what awaits the page has its size already", async () => {
  house.sandbox.simulate.fail({ path: CREATE, delay_ms: 400 });
  open();
  const title = () => document.querySelector("dialog[open] h2");
  const height = () => document.querySelector("dialog[open]")?.getBoundingClientRect().height;
  const button = page.getByRole("button", { name: "Connect an account" });
  await expect.element(button).toBeVisible();
  await userEvent.tab();
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  const brand = page.getByRole("button", { name: /^Nuki/ });
  await expect.element(brand).toBeVisible();
  const tall = height();
  (brand.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await until(() => expect(said()).toContain("Opening the sign-in page…"));
  await until(() => expect(document.activeElement).toBe(title()));
  expect(height()).toBe(tall);
  await until(() => expect(frame()?.contentDocument?.title).toBe("Sign in"));
  expect(height()).toBe(tall);
  (page.getByRole("button", { name: "Send a link" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await until(() => expect(said()).toContain("Copy link"));
  await until(() => expect(document.activeElement).toBe(title()));
});

test("devices that are not managed are told of, and managed only once somebody knows what that means", async () => {
  open({ params: { accepted_providers: ["nuki"], automatically_manage_new_devices: false } });
  await press("Connect an account");
  await until(() => expect(frame()?.contentDocument?.title).toBe("Sign in"));
  await complete();
  await until(() => expect(said()).toMatch(/\d devices are not managed yet/));
  expect(said()).not.toContain("It has no devices yet");
  const managed = () => house.bodiesTo("/devices/unmanaged/update").length;
  await press(/^Manage all/);
  await until(() => expect(said()).toContain("may be charged for each managed device"));
  expect(managed()).toBe(0);
  await press("Manage");
  await until(() => expect(said()).not.toContain("not managed yet"));
  expect(said()).toContain(`${managed()} devices are here.`);
  expect(managed()).toBeGreaterThan(1);
});

test("a booking system brings bookings: no devices are waited for, asked for or spoken of", async () => {
  open();
  await signInTo("Guesty");
  const before = house.bodiesTo("/devices/list").length;
  await complete();
  say(ENDED);
  await until(() => expect(said()).toContain("It brings bookings, which come in by themselves."));
  expect(said()).toContain("Guesty · me@house.test is connected");
  expect(said()).not.toContain("device");
  const asked = house.bodiesTo("/devices/list").slice(before);
  expect(asked.filter((body) => "connected_account_id" in body)).toEqual([]);
});

test("a success that the page tells while Seam says pending is looked into, and claims nothing", async () => {
  open();
  await signInTo();
  say(ENDED);
  say(ENDED);
  await until(() => expect(said()).toContain("Checking that the account is connected…"));
  const looks = house.bodiesTo(GET).length;
  await until(() => expect(house.bodiesTo(GET).length).toBeGreaterThan(looks + 1));
  expect(said()).not.toMatch(/Account found|me@house.test/);
  expect(frame()?.contentDocument?.title).toBe("Sign in");
  await complete();
  await until(() => expect(said()).toContain("is connected"));
});

test("what another window or another origin says is not heard", async () => {
  open();
  await signInTo();
  window.postMessage(ENDED, "*");
  const stranger = document.body.appendChild(document.createElement("iframe"));
  onTestFinished(() => stranger.remove());
  const inside = stranger.contentWindow as (Window & { Function: FunctionConstructor }) | null;
  inside?.Function(`parent.postMessage(${JSON.stringify(ENDED)}, "*")`)();
  window.dispatchEvent(
    new MessageEvent("message", { data: ENDED, source: frame()?.contentWindow ?? null, origin: "https://evil.test" }),
  );
  await aMoment();
  expect(said()).not.toContain("Checking");
});

test("a sign-in that failed says so, keeps the brand, and is tried again with a new page", async () => {
  open();
  await signInTo();
  await complete("failed");
  say({ event: { event_type: "connect_webview.login_failed" } });
  await until(() => expect(said()).toContain("The account was not connected"));
  await press("Try again");
  await until(() => expect(house.bodiesTo(CREATE)).toHaveLength(2));
  expect(house.bodiesTo(CREATE)[1]).toEqual({ accepted_providers: ["nuki"] });
  await until(() => expect(frame()?.contentDocument?.title).toBe("Sign in"));
});

test("while Seam can't be asked the page stays, and a sign-in that ended meanwhile is found", async () => {
  open();
  await signInTo();
  const before = frame();
  house.sandbox.simulate.fail({ path: GET, status: 500, times: 99 });
  await until(() => expect(said()).toContain("The server has a problem"));
  expect(frame()).toBe(before);
  await complete();
  house.sandbox.simulate.clearFaults();
  dispatchEvent(new Event("online"));
  await until(() => expect(said()).toContain("is connected"));
});

test("a page that Seam knows no more has ended, and a new one is had", async () => {
  open();
  await signInTo();
  await house.ask("/connect_webviews/delete", { connect_webview_id: await house.newest() });
  await until(() => expect(said()).toContain("This sign-in has ended"));
  await press("Try again");
  await until(() => expect(frame()?.contentDocument?.title).toBe("Sign in"));
});

test("a Connect Webview that can't be made says why, and is tried again", async () => {
  house.sandbox.simulate.fail({ path: CREATE, status: 500, times: 9 });
  open({ params: { accepted_providers: ["yale"] } });
  await press("Connect an account");
  await until(() => expect(said()).toContain("The server has a problem"));
  house.sandbox.simulate.clearFaults();
  await press("Try again");
  await until(() => expect(frame()?.title).toContain("Sign-in page"));
});

test("closing asks only where something would be lost", async () => {
  open();
  await press("Connect an account");
  await press("Close");
  await until(() => expect(document.querySelector("dialog")).toBeNull());
  await signInTo();
  await userEvent.keyboard("{Escape}");
  await until(() => expect(document.querySelector("dialog")).toBeNull());
  await signInTo();
  frame()?.focus();
  window.dispatchEvent(new Event("blur"));
  (page.getByRole("button", { name: "Close" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Escape}");
  await until(() => expect(said()).toContain("Stop connecting?"));
  await userEvent.keyboard("{Escape}");
  await until(() => expect(document.querySelectorAll("dialog")).toHaveLength(1));
  expect(frame()).not.toBeNull();
  await press("Close");
  await press("Stop");
  await until(() => expect(document.querySelector("dialog")).toBeNull());
});

test("another tab is opened on the press, has no way back, and is closed when its sign-in is confirmed", async () => {
  const tab = {
    opener: window as unknown,
    closed: false,
    close: vi.fn<() => void>(),
  };
  const openWindow = vi.spyOn(window, "open").mockReturnValue(tab as unknown as Window);
  onTestFinished(() => openWindow.mockRestore());
  open();
  await signInTo();
  await press("Open in a new tab");
  expect(openWindow).toHaveBeenCalledWith(expect.stringContaining("sign-in-page"), "_blank");
  expect(tab.opener).toBeNull();
  await until(() => expect(said()).toContain("Go on in the other tab"));
  expect(frame()).toBeNull();
  await complete();
  await until(() => expect(said()).toContain("is connected"));
  expect(tab.close).toHaveBeenCalledTimes(1);
});

test("a tab that the browser does not open leaves a link", async () => {
  const openWindow = vi.spyOn(window, "open").mockReturnValue(null);
  onTestFinished(() => openWindow.mockRestore());
  open();
  await signInTo();
  await press("Open in a new tab");
  await until(() => expect(said()).toContain("Your browser did not open the tab"));
  const link = page.getByRole("link", { name: "Open the sign-in page" }).element() as HTMLAnchorElement;
  expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
  await press("Show it here");
  await until(() => expect(frame()).not.toBeNull());
});

test("a brand that is not in the list is looked for on the page", async () => {
  open();
  await press("Connect an account");
  await press("I don’t see my brand");
  await until(() => expect(house.bodiesTo(CREATE)).toEqual([{}]));
});

test("who may connect and may not see the brands goes straight to the page", async () => {
  house = connectHouse({ authorize: () => ({ permissions: ["connected_accounts.connect", "devices.see"] }) });
  open();
  await press("Connect an account");
  await until(() => expect(frame()?.contentDocument?.title).toBe("Sign in"));
  expect(house.bodiesTo(CREATE)).toEqual([{}]);
});

test("who may not connect is offered nothing, as soon as the server has said so", async () => {
  house = connectHouse({ authorize: () => ({ permissions: ["see"] }) });
  mount(
    <Portal>
      <ConnectedAccountsPanel />
    </Portal>,
  );
  await until(() => expect(document.body.textContent).toContain("house@doors.test"));
  expect(page.getByRole("button", { name: "Connect an account" }).query()).toBeNull();
});

/** Opens a page to which one route alone is answered; from any other it would know before the press that the button is to go. */
function openKnowing(route: string, props?: ConnectAccountButtonProps) {
  const answer = window.fetch.bind(window);
  const isIt = (input: RequestInfo | URL) => (input instanceof Request ? input.url : String(input)).includes(route);
  vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) =>
    isIt(input) ? answer(input, init) : new Promise<never>(() => {}),
  );
  return open(props);
}

test("who may not connect is told so before a brand is chosen, where nothing was asked before", async () => {
  house = connectHouse({ authorize: () => ({ permissions: ["see"] }) });
  openKnowing("/devices/list_device_providers");
  await press("Connect an account");
  await until(() => expect(said()).toContain("You may not connect accounts"));
  expect(page.getByRole("button", { name: /^Nuki|Try again/ }).query()).toBeNull();
  expect(house.bodiesTo(CREATE)).toEqual([]);
});

test("a refusal of the Connect Webview says that this person may connect none, and offers no other try", async () => {
  house = connectHouse({ authorize: () => ({ permissions: ["devices.see"] }) });
  openKnowing(CREATE, { params: { accepted_providers: ["yale"] } });
  await press("Connect an account");
  await until(() => expect(said()).toContain("You may not connect accounts"));
  expect(page.getByRole("button", { name: "Try again" }).query()).toBeNull();
});

test("a change of the customer shows nothing of what was under way for the former", async () => {
  const box = document.body.appendChild(document.createElement("div"));
  const { createRoot } = await import("react-dom/client");
  const root = createRoot(box);
  onTestFinished(() => {
    root.unmount();
    box.remove();
  });
  const draw = (customerKey: string) =>
    root.render(
      <Portal customerKey={customerKey}>
        <ConnectAccountButton />
      </Portal>,
    );
  draw(HOUSE.customerKey);
  await signInTo();
  draw(HOUSE.otherCustomerKey);
  await until(() => expect(document.querySelector("dialog")).toBeNull());
  expect(frame()).toBeNull();
});
