import { DEMO } from "@customer-portal/sandbox";
import { expect } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { rowOf } from "../../../../.storybook/row-of.ts";
import { portal } from "../../../../.storybook/story-sandbox.ts";
import { ConnectedAccountDetails } from "./connected-account-details.tsx";
import { useConnectedAccounts } from "./use-connected-accounts.ts";

/** The details of the account with this name, on a page of a host. */
function NamedDetails({ name }: { name: string }) {
  const { data } = useConnectedAccounts();
  const accounts = data?.pages.flatMap(({ connected_accounts }) => connected_accounts);
  const account = accounts?.find(({ display_name }) => display_name === name);
  return (
    <main style={{ padding: 24, maxInlineSize: 560 }}>
      {account && <ConnectedAccountDetails connectedAccountId={account.connected_account_id} />}
    </main>
  );
}

const meta = preview.meta({ component: NamedDetails, title: "Connected accounts/ConnectedAccountDetails" });

const NOBODYS = "11111111-1111-4111-8111-111111111111";

export const SignedOut = meta.story({
  args: { name: DEMO.accounts.signedOut },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("article", { name: "Yale" })).toBeVisible();
    const door = await rowOf(canvas, DEMO.devices.signedOut);
    await expect(door.getByRole("button", { name: `What to do: ${DEMO.devices.signedOut}` })).toBeVisible();
  },
});

export const Working = meta.story({
  args: { name: "engineering@harbor.pt" },
  globals: { scheme: "dark" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("article", { name: "ecobee" })).toBeVisible();
    await expect(canvas.getByText("Working")).toBeVisible();
    const climate = await rowOf(canvas, DEMO.devices.thermostat);
    await expect(climate.getByText("Heating", { exact: false })).toBeVisible();
    await expect(canvas.getByText("Thermostats")).toBeVisible();
  },
});

export const WithoutDevices = meta.story({
  args: { name: "new@harbor.pt" },
  parameters: portal({
    seed: (builder) => {
      const { customer_key } = builder.addCustomer({ customer_key: DEMO.customerKey });
      builder.addAccount({ customer_key, display_name: "new@harbor.pt", account_type_display_name: "August" });
    },
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("This account has no devices.")).toBeVisible();
    await expect(canvas.getByText("Working")).toBeVisible();
  },
});

export const Loading = meta.story({
  args: { name: "" },
  parameters: portal({
    prepare: ({ simulate }) => simulate.fail({ path: "/connected_accounts/list", delay_ms: 14_000, times: 9 }),
  }),
  render: () => (
    <main style={{ padding: 24, maxInlineSize: 560 }}>
      <ConnectedAccountDetails connectedAccountId={NOBODYS} />
    </main>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading account…")).toBeInTheDocument();
  },
});
