import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import "../styles/index.css";
import { connectHouse, type ConnectHouse } from "../testing/connect-house.ts";
import { mount } from "../testing/mount.ts";
import { HOUSE } from "../testing/small-house.ts";
import { watchPage } from "../testing/watch-page.ts";
import { ConnectAccountButton } from "./connect-account-button.tsx";
import { ConnectFrame } from "./connect-frame.tsx";
import { useConnectWebview } from "./use-connect-webview.ts";

/** Coming back to the page, several portals on it, and leaving it. */

const until = (claim: () => unknown) => vi.waitFor(claim, { timeout: 15_000, interval: 20 });
const said = () => document.querySelector("dialog[open]")?.textContent ?? "";
const listen = () => undefined;

let house: ConnectHouse;
beforeEach(() => {
  house = connectHouse();
  const { href } = location;
  onTestFinished(() => history.replaceState(history.state, "", href));
});

/** The address as it is after Seam has sent the person back. */
function comeBack(id: string, more = "") {
  const url = new URL(location.href);
  url.searchParams.set("connect_webview_id", id);
  history.replaceState({ of: "the host" }, "", `${url.href}${more}`);
}
const begin = async (customer_key: string = HOUSE.customerKey) => {
  const { connect_webview } = await house.ask<{ connect_webview: { connect_webview_id: string } }>(
    "/connect_webviews/create",
    { customer_key, accepted_providers: ["nuki"] },
  );
  return connect_webview.connect_webview_id;
};
const Button = ({ customerKey }: { customerKey: string }) => (
  <StrictMode>
    <CustomerPortal customerKey={customerKey} onError={listen}>
      <ConnectAccountButton />
    </CustomerPortal>
  </StrictMode>
);

test("whoever comes back goes on by themselves, once, and the address is clean", async () => {
  const connect_webview_id = await begin();
  house.sandbox.simulate.completeConnectWebview({ connect_webview_id, email: "me@house.test" });
  comeBack(connect_webview_id);
  mount(
    <>
      <Button customerKey={HOUSE.otherCustomerKey} />
      <Button customerKey={HOUSE.customerKey} />
      <Button customerKey={HOUSE.customerKey} />
    </>,
  );
  await until(() => expect(said()).toContain("Nuki · me@house.test is connected"));
  expect(document.querySelectorAll("dialog")).toHaveLength(1);
  expect(location.search).not.toContain("connect_webview_id");
  expect(history.state).toEqual({ of: "the host" });
});

test("a failure is Seam's to tell; the page's words are text, whatever is in them", async () => {
  const connect_webview_id = await begin();
  house.sandbox.simulate.completeConnectWebview({ connect_webview_id, outcome: "failed" });
  comeBack(connect_webview_id, `&error_code=x&error_message=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  mount(<Button customerKey={HOUSE.customerKey} />);
  await until(() => expect(said()).toContain("The account was not connected"));
  expect(said()).toContain("The sign-in page said: <img src=x onerror=alert(1)>");
  expect(document.querySelector("dialog img")).toBeNull();
  expect(location.search).not.toContain("error_");
});

test("an address of another customer's sign-in, or of none, opens nothing and stays", async () => {
  comeBack(await begin(HOUSE.otherCustomerKey));
  mount(<Button customerKey={HOUSE.customerKey} />);
  await until(() => expect(house.bodiesTo("/connect_webviews/get").length).toBeGreaterThan(0));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(document.querySelector("dialog")).toBeNull();
  expect(location.search).toContain("connect_webview_id");
});

test("a tab that is led away is told to come back here, without what an earlier return has added", async () => {
  comeBack("11111111-1111-4111-8111-111111111111", "&error_code=x");
  const TabButton = () => (
    <CustomerPortal customerKey={HOUSE.customerKey} onError={listen}>
      <ConnectAccountButton mode="tab" params={{ accepted_providers: ["nuki"] }} />
    </CustomerPortal>
  );
  const openWindow = vi.spyOn(window, "open").mockReturnValue(null);
  onTestFinished(() => openWindow.mockRestore());
  mount(<TabButton />);
  await userEvent.click(page.getByRole("button", { name: "Connect an account" }));
  await until(() => expect(said()).toContain("Your browser did not open the tab"));
  const [body] = house.bodiesTo("/connect_webviews/create");
  const address = new URL(String(body?.["custom_redirect_url"]));
  expect(address.origin + address.pathname).toBe(location.origin + location.pathname);
  expect(address.search).not.toMatch(/connect_webview_id|error_/);
});

test("nobody is led away from inside a frame: a tab opens on the press instead, and goes to the page", async () => {
  const replace = vi.fn<(url: string) => void>();
  const tab = { opener: window as unknown, closed: false, close: listen, location: { replace } };
  const openWindow = vi.spyOn(window, "open").mockReturnValue(tab as unknown as Window);
  onTestFinished(() => openWindow.mockRestore());
  expect(window.top).not.toBe(window);
  mount(
    <CustomerPortal customerKey={HOUSE.customerKey} onError={listen}>
      <ConnectAccountButton mode="redirect" params={{ accepted_providers: ["nuki"] }} />
    </CustomerPortal>,
  );
  await userEvent.click(page.getByRole("button", { name: "Connect an account" }));
  await until(() => expect(said()).toContain("Go on in the other tab"));
  expect([openWindow.mock.calls, tab.opener]).toEqual([[["about:blank", "_blank"]], null]);
  expect(replace).toHaveBeenCalledWith(expect.stringContaining("sign-in-page"));
});

function Inline({ brand }: { brand: string }) {
  const connect = useConnectWebview();
  return (
    <section aria-label={brand}>
      <button type="button" onClick={() => connect.open({ accepted_providers: [brand] })}>
        {brand}
      </button>
      <output>{connect.state.step}</output>
      <ConnectFrame connect={connect} />
    </section>
  );
}

test("two portals on a page connect side by side, each its own customer's, and hear their own page only", async () => {
  mount(
    <>
      {[HOUSE.customerKey, HOUSE.otherCustomerKey].map((customerKey, place) => (
        <CustomerPortal key={customerKey} customerKey={customerKey} onError={listen}>
          <Inline brand={["nuki", "yale"][place] ?? ""} />
        </CustomerPortal>
      ))}
    </>,
  );
  const at = (name: string) => document.querySelector(`section[aria-label=${name}]`);
  for (const name of ["nuki", "yale"]) await userEvent.click(page.getByRole("button", { name, exact: true }));
  await until(() => expect(document.querySelectorAll("iframe")).toHaveLength(2));
  house.sandbox.simulate.completeConnectWebview({
    connect_webview_id: await house.newest(HOUSE.otherCustomerKey),
    email: "me@cabin.test",
  });
  await until(() => expect(at("yale")?.querySelector("output")?.textContent).toBe("connected"));
  expect(at("nuki")?.querySelector("output")?.textContent).toBe("waiting");
  await until(() => expect(at("yale")?.textContent).toContain("Yale · me@cabin.test is connected"));
});

test("after a hundred times open and closed nothing is left behind", async () => {
  const left = watchPage();
  const box = document.body.appendChild(document.createElement("div"));
  const root = createRoot(box);
  root.render(
    <CustomerPortal customerKey={HOUSE.customerKey} onError={listen}>
      <ConnectAccountButton params={{ accepted_providers: ["nuki"] }} />
    </CustomerPortal>,
  );
  const click = async (name: string) => {
    await until(() => expect(page.getByRole("button", { name, exact: true }).query()).not.toBeNull());
    (page.getByRole("button", { name, exact: true }).element() as HTMLElement).click();
  };
  await click("Connect an account");
  await until(() => expect(document.querySelector("iframe")).not.toBeNull());
  await click("Close");
  await until(() => expect(document.querySelector("dialog")).toBeNull());
  const before = document.querySelectorAll("*").length;
  for (let turn = 0; turn < 100; turn += 1) {
    await click("Connect an account");
    await until(() => expect(document.querySelector("dialog")).not.toBeNull());
    // Some are closed before their page is there.
    const isThere = () => turn % 10 > 0 || document.querySelector("iframe") !== null;
    await until(() => expect(isThere()).toBe(true));
    await click("Close");
    await until(() => expect(document.querySelector("dialog")).toBeNull());
  }
  expect(document.querySelectorAll("*").length).toBe(before);
  root.unmount();
  box.remove();
  const isOurs = (line: string) => line !== "selectionchange on HTMLDocument";
  await vi.waitFor(() => expect(left().filter(isOurs)).toEqual([]), { timeout: 10_000 });
  expect(document.querySelector("iframe")).toBeNull();
}, 60_000);
