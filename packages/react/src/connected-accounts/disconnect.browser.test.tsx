import type { Sandbox } from "@customer-portal/sandbox";
import { StrictMode, type ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import type { PortalWorldOptions } from "../testing/portal-world.ts";
import { ConnectedAccountDetails } from "./connected-account-details.tsx";
import { ConnectedAccountsPanel } from "./connected-accounts-panel.tsx";

const YALE = "11111111-1111-4111-8111-111111111111";
const CUSTOMER = "house";
const DELETE = "/connected_accounts/delete";
const FAILED = { status: 500, type: "internal_server_error", message: "No." };

beforeEach(() => page.viewport(1_280, 900));

/** A house with one account of some locks. */
const open = ({ locks = 2, ...options }: PortalWorldOptions & { locks?: number } = {}): Sandbox =>
  answerFetch({
    seed: (builder) => {
      const { customer_key } = builder.addCustomer({ customer_key: CUSTOMER });
      builder.addAccount({
        customer_key,
        connected_account_id: YALE,
        account_type: "yale",
        account_type_display_name: "Yale",
        display_name: "desk@house.test",
      });
      for (let lock = 1; lock <= locks; lock += 1)
        builder.addDevice({ connected_account_id: YALE, name: `Door ${lock}` });
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

const dialog = page.getByRole("dialog", { name: "Disconnect Yale · desk@house.test?" });
const word = dialog.getByRole("textbox", { name: "Type “desk@house.test” to confirm" });
const confirm = dialog.getByRole("button", { name: "Disconnect", exact: true });
const ask = async () => {
  await userEvent.click(page.getByRole("button", { name: "Manage this account" }));
  await userEvent.click(page.getByRole("button", { name: "Disconnect…" }));
};
const sent = ({ requests }: Sandbox) => requests.filter(({ path }) => path === DELETE).length;

/** Puts codes on the first locks. */
async function addCodes(sandbox: Sandbox, locks: number): Promise<void> {
  const call = async (path: string, body: object) => {
    const headers = { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" };
    const response = await sandbox.fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
    return (await response.json()) as { devices: { device_id: string }[] };
  };
  const { devices } = await call("/devices/list", {});
  for (const { device_id } of devices.slice(0, locks)) {
    await call("/access_codes/create", { device_id, name: "Ana", code: "4711" });
    await call("/access_codes/create", { device_id, name: "Rui", code: "8532" });
  }
}

test("says what stops working, with the codes counted, and goes on only when the name is typed", async () => {
  const sandbox = open();
  await addCodes(sandbox, 2);
  const onDisconnected = vi.fn<() => void>();
  draw(<ConnectedAccountDetails connectedAccountId={YALE} onDisconnected={onDisconnected} />);
  await expect.element(page.getByText("Door 2", { exact: true })).toBeVisible();
  await ask();
  await expect.element(dialog.getByText("2 locks leave this portal.")).toBeVisible();
  await expect.element(dialog.getByText("2 doors can’t be locked or unlocked from here.")).toBeVisible();
  await expect.element(dialog.getByText("4 codes can’t be changed or taken back from here.")).toBeVisible();
  await expect.element(confirm).toHaveAttribute("aria-disabled", "true");
  await userEvent.fill(word, "desk");
  await userEvent.keyboard("{Enter}");
  await expect.element(dialog.getByText("Type “desk@house.test” as it stands here.")).toBeVisible();
  await expect.element(word).toHaveFocus();
  expect(sent(sandbox)).toBe(0);
  await userEvent.fill(word, " Desk@House.test");
  await userEvent.click(confirm);
  await expect.element(page.getByText("Yale · desk@house.test was disconnected", { exact: true })).toBeVisible();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(onDisconnected).toHaveBeenCalledTimes(1);
  expect(sent(sandbox)).toBe(1);
});

test("many locks are not all asked, and the number is called a least", async () => {
  const sandbox = open({ locks: 26 });
  await addCodes(sandbox, 26);
  draw();
  await expect.element(page.getByText("Door 26", { exact: true })).toBeInTheDocument();
  await ask();
  await expect.element(dialog.getByText("At least 48 codes can’t be changed or taken back from here.")).toBeVisible();
});

test("without a word on codes from the server, none is claimed", async () => {
  const sandbox = open();
  await addCodes(sandbox, 2);
  sandbox.simulate.fail({ path: "/access_codes/list", times: 20, ...FAILED });
  draw();
  await expect.element(page.getByText("Door 2", { exact: true })).toBeVisible();
  await ask();
  await expect.element(dialog.getByText("Its codes can’t be changed or taken back from here.")).toBeVisible();
  await expect.element(dialog.getByText(/\d codes?/)).not.toBeInTheDocument();
});

test("that is refused leaves the account and what was typed, and says the host's reason", async () => {
  const sandbox = open({ onAction: { before: () => ({ allow: false, reason: "Only on weekdays." }) } });
  draw();
  await ask();
  await userEvent.fill(word, "desk@house.test");
  await userEvent.keyboard("{Enter}");
  await expect.element(dialog.getByText("The account was not disconnected. Only on weekdays.")).toBeVisible();
  await expect.element(word).toHaveValue("desk@house.test");
  expect(sent(sandbox)).toBe(0);
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole("heading", { name: "Yale" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Disconnect…" })).toHaveFocus();
});

test("that nobody answered is unknown, and not sent again by itself", async () => {
  const sandbox = open();
  sandbox.simulate.fail({ path: DELETE, ...FAILED });
  draw();
  await ask();
  await userEvent.fill(word, "desk@house.test");
  await userEvent.click(confirm);
  await expect.element(dialog.getByText(/not known whether the account was disconnected/)).toBeVisible();
  expect(sent(sandbox)).toBe(1);
});

test("in the panel the list is back, without the account once the API says so", async () => {
  open();
  draw(<ConnectedAccountsPanel />);
  await userEvent.click(page.getByText("Yale · desk@house.test"));
  await ask();
  await userEvent.fill(word, "desk@house.test");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("No accounts yet")).toBeVisible();
  await expect.element(page.getByRole("complementary")).not.toBeInTheDocument();
});

test("on the narrowest phone nothing is wider than the screen", async () => {
  await page.viewport(320, 640);
  open();
  draw();
  await ask();
  await expect.element(word).toBeVisible();
  const { left, right } = dialog.element().getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(320);
  const root = document.querySelector(".cp-root")!;
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
});
