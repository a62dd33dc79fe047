import type { Sandbox } from "@customer-portal/sandbox";
import { StrictMode, type ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DeviceDetails } from "../devices/device-details.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { SpaceDetails } from "../spaces/space-details.tsx";
import { SpacesPanel } from "../spaces/spaces-panel.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import type { PortalWorldOptions } from "../testing/portal-world.ts";
import { ConnectedAccountDetails } from "./connected-account-details.tsx";

const YALE = "11111111-1111-4111-8111-111111111111";
const SIDE = "22222222-2222-4222-8222-222222222222";
const ROOM = "33333333-3333-4333-8333-333333333333";
const DOOR = "44444444-4444-4444-8444-444444444444";
const CUSTOMER = "house";

beforeEach(() => page.viewport(1_280, 900));

/** A house with an account that is signed out and has a note of the host's on it, and one of the same brand that works. */
const open = (options: PortalWorldOptions = {}): Sandbox =>
  answerFetch({
    seed: (builder) => {
      const { customer_key } = builder.addCustomer({ customer_key: CUSTOMER });
      const brand = { customer_key, account_type: "yale", account_type_display_name: "Yale" };
      const desk = { email: "desk@house.test", display_name: "desk@house.test" };
      const side = { email: "side@house.test", display_name: "side@house.test" };
      builder.addAccount({
        ...brand,
        ...desk,
        connected_account_id: YALE,
        custom_metadata: { building: "7" },
        signed_out_at: builder.now - 3_600_000,
      });
      builder.addAccount({
        ...brand,
        ...side,
        connected_account_id: SIDE,
        custom_metadata: { building: "9" },
      });
      const { space_id } = builder.addSpace({ customer_key, space_id: ROOM, name: "Hall" });
      builder.addDevice({
        connected_account_id: YALE,
        device_id: DOOR,
        name: "Front door",
        space_ids: [space_id],
      });
      builder.addDevice({ connected_account_id: SIDE, name: "Side door" });
    },
    ...options,
  });

const listen = () => undefined;
const draw = (children: ReactNode = <ConnectedAccountDetails connectedAccountId={YALE} />) =>
  mount(
    <StrictMode>
      <CustomerPortal customerKey={CUSTOMER} onError={listen}>
        {children}
      </CustomerPortal>
    </StrictMode>,
  );
const press = (name: string | RegExp) => userEvent.click(page.getByRole("button", { name }));

async function call<Answer>(sandbox: Sandbox, path: string, body: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" };
  const response = await sandbox.fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  return (await response.json()) as Answer;
}

/** Goes on from the question, and somebody signs in on the page that opens. */
async function signIn(sandbox: Sandbox, email: string): Promise<Record<string, unknown>> {
  await press("Continue");
  const list = () =>
    call<{ connect_webviews: { connect_webview_id: string }[] }>(sandbox, "/connect_webviews/list", {
      customer_key: CUSTOMER,
    });
  const [webview] = await vi.waitFor(async () => {
    const { connect_webviews } = await list();
    expect(connect_webviews).not.toEqual([]);
    return connect_webviews;
  }, 10_000);
  const connect_webview_id = webview?.connect_webview_id ?? "";
  sandbox.simulate.completeConnectWebview({ connect_webview_id, email });
  return { ...webview };
}
const accountOf = async (sandbox: Sandbox, connected_account_id: string) =>
  (
    await call<{ connected_account?: Record<string, unknown> }>(sandbox, "/connected_accounts/get", {
      connected_account_id,
    })
  ).connected_account;
const long = { timeout: 15_000 };

test("the right brand opens, the login is named, what was noted comes along, and the same account works again", async () => {
  const sandbox = open();
  draw();
  await press("Reconnect");
  const question = page.getByRole("dialog", { name: "Reconnect Yale" });
  await expect.element(question.getByText(/sign in as desk@house\.test, as before/)).toBeVisible();
  const webview = await signIn(sandbox, "desk@house.test");
  expect(webview).toMatchObject({ accepted_providers: ["yale"], custom_metadata: { building: "7" } });
  await expect.element(page.getByRole("dialog", { name: "Connect Yale" })).toBeVisible();
  await expect.element(page.getByText("Yale · desk@house.test is connected"), long).toBeVisible();
  await press("Done");
  await expect.element(page.getByText("Working")).toBeVisible();
  await expect.element(page.getByText("Yale · desk@house.test is signed in again.")).toBeInTheDocument();
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  expect(await accountOf(sandbox, YALE)).toMatchObject({ errors: [], custom_metadata: { building: "7" } });
}, 30_000);

test("another login is told, and the account that it connected can be disconnected again", async () => {
  const sandbox = open();
  draw();
  await press("Reconnect");
  await signIn(sandbox, "garage@house.test");
  const dialog = page.getByRole("dialog", { name: "Another login was used" });
  await expect
    .element(
      dialog.getByText("This connected a new account, garage@house.test. Yale · desk@house.test is as it was before."),
      long,
    )
    .toBeVisible();
  await expect.element(page.getByText(/is connected$/)).not.toBeInTheDocument();
  await page.viewport(320, 640);
  expect(dialog.element().scrollWidth).toBeLessThanOrEqual(dialog.element().clientWidth);
  sandbox.simulate.fail({ path: "/connected_accounts/delete", status: 500, type: "internal_server_error" });
  await press("Disconnect the new one");
  await expect.element(dialog.getByText(/^The new account was not disconnected, as far as is known/)).toBeVisible();
  await press("Disconnect the new one");
  await expect.element(dialog).not.toBeInTheDocument();
  const { connected_accounts } = await call<{ connected_accounts: { display_name: string }[] }>(
    sandbox,
    "/connected_accounts/list",
    { customer_key: CUSTOMER },
  );
  expect(connected_accounts.map(({ display_name }) => display_name).toSorted()).toEqual([
    "desk@house.test",
    "side@house.test",
  ]);
  await expect.element(page.getByRole("button", { name: "Reconnect" })).toBeVisible();
}, 30_000);

test("another login is told without waiting for its devices", async () => {
  const sandbox = open();
  draw();
  await press("Reconnect");
  await signIn(sandbox, "slow-garage@house.test");
  await expect.element(page.getByRole("dialog", { name: "Another login was used" }), long).toBeVisible();
}, 30_000);

test("another account that was connected already is never offered to be disconnected", async () => {
  const sandbox = open();
  await call(sandbox, "/connected_accounts/update", {
    connected_account_id: SIDE,
    automatically_manage_new_devices: false,
  });
  draw();
  await press("Reconnect");
  await signIn(sandbox, "side@house.test");
  const dialog = page.getByRole("dialog", { name: "Another login was used" });
  await expect
    .element(dialog.getByText(/^This signed in side@house\.test, which was connected already/), long)
    .toBeVisible();
  await expect.element(dialog.getByRole("button", { name: "Disconnect the new one" })).not.toBeInTheDocument();
  // What the sign-in has replaced on it is told, and put back as far as the gateway lets anybody.
  await expect
    .element(
      dialog.getByText(/^What this site had noted on side@house\.test was replaced.*can’t be put back from here/),
    )
    .toBeVisible();
  await expect.element(dialog.getByText(/^New devices of side@house\.test are now added by themselves/)).toBeVisible();
  expect(await accountOf(sandbox, SIDE)).toMatchObject({
    automatically_manage_new_devices: true,
    custom_metadata: { building: "7" },
  });
  sandbox.simulate.fail({ path: "/connected_accounts/update", status: 500, type: "internal_server_error" });
  await press("Put that back");
  await expect.element(dialog.getByText(/^It was not put back, as far as is known/)).toBeVisible();
  await press("Put that back");
  await expect.element(dialog.getByText("New devices of side@house.test are handled as before again.")).toBeVisible();
  await expect.element(dialog.getByRole("button", { name: "Put that back" })).not.toBeInTheDocument();
  expect(await accountOf(sandbox, SIDE)).toMatchObject({ automatically_manage_new_devices: false });
  await press("Try again");
  await expect.element(page.getByRole("dialog", { name: "Reconnect Yale" })).toBeVisible();
  expect(await accountOf(sandbox, SIDE)).toMatchObject({ errors: [] });
}, 45_000);

test("devices lead there as well, for who has the account's doors and not its page", async () => {
  const sandbox = open();
  draw(<DevicesPanel />);
  await press("Reconnect Yale · desk@house.test");
  await signIn(sandbox, "desk@house.test");
  await expect.element(page.getByText("Yale · desk@house.test is connected"), long).toBeVisible();
  await press("Done");
  await expect.element(page.getByText("Signed out")).not.toBeInTheDocument();
}, 30_000);

const reconnectYale = () => page.getByRole("button", { name: "Reconnect Yale · desk@house.test" });

test.each<[string, ReactNode]>([
  ["a device's details", <DeviceDetails key="device" deviceId={DOOR} />],
  ["a space's details", <SpaceDetails key="space" spaceId={ROOM} />],
  ["the list of spaces", <SpacesPanel key="spaces" />],
])(
  "%s lead there too, alone on a page, and what was wrong is gone afterwards",
  async (_name, part) => {
    const sandbox = open();
    draw(part);
    await expect.element(page.getByText(/Codes already set keep working/)).toBeVisible();
    await userEvent.click(reconnectYale());
    await expect.element(page.getByText(/sign in as desk@house\.test, as before/)).toBeVisible();
    await signIn(sandbox, "desk@house.test");
    await expect.element(page.getByText("Yale · desk@house.test is connected"), long).toBeVisible();
    await press("Done");
    await expect.element(page.getByText(/[Ss]igned out/).first()).not.toBeInTheDocument();
    await expect.element(reconnectYale()).not.toBeInTheDocument();
    expect(await accountOf(sandbox, YALE)).toMatchObject({ errors: [], custom_metadata: { building: "7" } });
  },
  30_000,
);

test.each<[string, ReactNode, RegExp]>([
  ["a device's details", <DeviceDetails key="device" deviceId={DOOR} />, /^The account that holds this device/],
  ["a space's details", <SpaceDetails key="space" spaceId={ROOM} />, /^The account that holds this device/],
  ["the list of spaces", <SpacesPanel key="spaces" />, /^Yale · desk@house\.test is signed out/],
])("%s say no more than what is wrong to who may not connect", async (_name, part, words) => {
  open({ authorize: () => ({ permissions: ["see", "control"] }) });
  draw(part);
  await expect.element(page.getByText(words)).toBeVisible();
  await expect.element(page.getByRole("button", { name: /^Reconnect/ })).not.toBeInTheDocument();
});

test("an account that can't be read is told, with another try", async () => {
  const sandbox = open();
  sandbox.simulate.fail({ path: "/connected_accounts/list", status: 500, times: 99 });
  draw(<DeviceDetails deviceId={DOOR} />);
  await press(/^Reconnect/);
  const dialog = page.getByRole("dialog", { name: "The account could not be read" });
  await expect.element(dialog, long).toBeVisible();
  sandbox.simulate.clearFaults();
  await press("Try again");
  await expect.element(page.getByRole("dialog", { name: "Reconnect Yale" })).toBeVisible();
}, 30_000);

test("nothing is sent while it is only asked, and who may not connect is told whom to ask", async () => {
  const sandbox = open();
  draw();
  await press("Reconnect");
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Reconnect" })).toHaveFocus();
  expect(sandbox.requests.filter(({ path }) => path === "/connect_webviews/create")).toEqual([]);
});

test("who may not connect is told whom to ask", async () => {
  open({ authorize: () => ({ permissions: ["see", "control"] }) });
  draw();
  await expect.element(page.getByText("Ask someone who may connect accounts here to sign it in again.")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Reconnect" })).not.toBeInTheDocument();
});
