import type { Sandbox } from "@customer-portal/sandbox";

/** A device as the tools know it. */
export interface ToolDevice {
  device_id: string;
  name: string;
  lock: boolean;
  battery: boolean;
  /** Our own keys of the places where it hangs. */
  space_keys: string[];
}

/** A connected account as the tools know it. */
export interface ToolAccount {
  connected_account_id: string;
  name: string;
}

/** What the tools can act on at one property. */
export interface Inventory {
  devices: ToolDevice[];
  accounts: ToolAccount[];
}

/** Reads what a customer has, straight from the sandbox. */
export async function readInventory(sandbox: Sandbox, customer_key: string): Promise<Inventory> {
  const list = async <Row>(path: string, rows: string) => {
    const response = await sandbox.fetch(path, {
      method: "POST",
      headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({ customer_key, limit: 500 }),
    });
    return ((await response.json()) as Record<string, Row[]>)[rows] ?? [];
  };
  const [devices, accounts, spaces] = await Promise.all([
    list<ListedDevice>("/devices/list", "devices"),
    list<ListedAccount>("/connected_accounts/list", "connected_accounts"),
    list<ListedSpace>("/spaces/list", "spaces"),
  ]);
  return {
    devices: devices.map(({ device_id, display_name, can_remotely_unlock, properties, space_ids }) => ({
      device_id,
      name: display_name,
      lock: can_remotely_unlock !== undefined,
      battery: properties.battery !== undefined,
      space_keys: spaces.filter(({ space_id }) => space_ids.includes(space_id)).map(({ space_key }) => space_key),
    })),
    accounts: accounts.map(({ connected_account_id, account_type_display_name, display_name }) => ({
      connected_account_id,
      name: `${account_type_display_name}, ${display_name}`,
    })),
  };
}

interface ListedDevice {
  device_id: string;
  display_name: string;
  can_remotely_unlock?: boolean;
  properties: { battery?: object };
  space_ids: string[];
}

interface ListedSpace {
  space_id: string;
  space_key: string;
}

interface ListedAccount {
  connected_account_id: string;
  display_name: string;
  account_type_display_name: string;
}
