import type { Sandbox } from "@customer-portal/sandbox";

type Rows = Record<string, unknown>[];

/** Everything that one customer of the sandbox has, read with the API key. */
export async function takeStock(sandbox: Sandbox, customerKey: string) {
  const ask = async (route: string, params: object) => {
    const response = await sandbox.fetch(`https://connect.getseam.com${route}`, {
      method: "POST",
      headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify(params),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const list = async (route: string, key: string, params: object = {}) =>
    (await ask(route, { customer_key: customerKey, ...params }))[key] as Rows;

  const [devices, spaces, accounts, events] = await Promise.all([
    list("/devices/list", "devices"),
    list("/spaces/list", "spaces"),
    list("/connected_accounts/list", "connected_accounts"),
    list("/events/list", "events", { since: "2000-01-01T00:00:00Z" }),
  ]);
  const lock = devices.find((device) => device["can_remotely_unlock"] === true);
  const device_id = first(lock ? [lock] : [], "device_id");
  const { action_attempt } = (await ask("/locks/lock_door", { device_id })) as {
    action_attempt: Record<string, string>;
  };
  return {
    device_id,
    other_device_id: first(
      devices.filter((device) => device["device_id"] !== device_id),
      "device_id",
    ),
    space_id: first(spaces, "space_id"),
    space_key: first(
      spaces.filter((space) => space["space_key"] !== undefined),
      "space_key",
    ),
    connected_account_id: first(accounts, "connected_account_id"),
    action_attempt_id: action_attempt["action_attempt_id"] as string,
    /** Ids, keys and names: every text that may not reach another customer. */
    texts: textsOf([devices, spaces, accounts, events, action_attempt, customerKey]),
  };
}

function first(rows: Rows, key: string): string {
  const value = rows[0]?.[key];
  if (typeof value !== "string") throw new Error(`The seed has no ${key}.`);
  return value;
}

const TELLING = /(_id|_ids|_key|name|nickname|title)$/;

function textsOf(value: unknown, key = "_key"): string[] {
  if (typeof value === "string") return TELLING.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => textsOf(entry, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name));
}
