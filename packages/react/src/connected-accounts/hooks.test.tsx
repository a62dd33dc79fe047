import { renderHook, waitFor } from "@testing-library/react";
import { DEMO } from "@customer-portal/sandbox";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { portalWrapper } from "../testing/portal-wrapper.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { useConnectedAccount } from "./use-connected-account.ts";
import { useConnectedAccounts } from "./use-connected-accounts.ts";

const portal = servePortal();

const wrapper = portalWrapper("harbor-hotels");

async function readAccounts() {
  const { result } = renderHook(() => useConnectedAccounts(), { wrapper });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  return result.current.data?.pages.flatMap((page) => page.connected_accounts) ?? [];
}

test("the customer's accounts come with what is wrong with them", async () => {
  portal.open();
  const accounts = await readAccounts();
  expect(accounts).toHaveLength(5);
  const signedOut = accounts.find(({ display_name }) => display_name === DEMO.accounts.signedOut);
  expect(signedOut?.errors.map(({ error_code }) => error_code)).toEqual(["account_disconnected"]);
});

test("one account is read by its id, and another customer's is one that is not there", async () => {
  portal.open();
  const [first] = await readAccounts();
  const id = first?.connected_account_id ?? "";
  const own = renderHook(() => useConnectedAccount(id), { wrapper }).result;
  await waitFor(() => expect(own.current.data?.display_name).toBe(first?.display_name));
  const foreign = renderHook(() => useConnectedAccount(id), { wrapper: portalWrapper("alder-rentals") }).result;
  await waitFor(() => expect(foreign.current.error?.code).toBe("not_found"));
});

test("rows that are none, or lack what they promise, take nothing down", async () => {
  portal.open();
  portal.server.use(
    http.post("*/api/customer-portal/connected_accounts/list", () =>
      HttpResponse.json({
        connected_accounts: [null, {}, { connected_account_id: "a", account_type: "nuki" }],
        ok: true,
      }),
    ),
  );
  expect(await readAccounts()).toEqual([
    {
      connected_account_id: "a",
      account_type: "nuki",
      account_type_display_name: "nuki",
      display_name: "",
      errors: [],
      warnings: [],
    },
  ]);
});
