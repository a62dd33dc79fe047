import type { Sandbox } from "@customer-portal/sandbox";
import { type Context, Hono } from "hono";
import { callsOn, fail, faults } from "./faults.ts";
import { accountHappenings, deviceHappenings } from "./happenings.ts";
import type { Sessions } from "./session.ts";
import { type Inventory, readInventory } from "./tools-inventory.ts";

/** The demo's own tools: they make things happen in the sandbox, to what the caller's own properties have only. */
export function createTools(sandbox: Sandbox, sessions: Sessions): Hono {
  const tools = new Hono();
  const inventories = new Map<string, Promise<Inventory>>();
  const inventoryOf = (customerKey: string) => {
    const inventory = inventories.get(customerKey) ?? readInventory(sandbox, customerKey);
    inventories.set(customerKey, inventory);
    return inventory;
  };
  /** Read before calls are slow or fail, which the reading itself would meet. */
  const readAll = () => Promise.all(sandbox.customers.map(({ customer_key }) => inventoryOf(customer_key)));

  tools.use(async (c, next) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const customerKey = field(body, "customer_key");
    const person = await sessions.read(c.req.raw);
    if (!person) return refuse(c, 401, "You are signed out. Sign in again.");
    if (!person.customer_keys.includes(customerKey)) return refuse(c, 403, "You don’t work at this property.");
    return next();
  });
  tools.post("/inventory", async (c) => c.json(await inventoryOf(field(await c.req.json(), "customer_key"))));
  tools.post("/happen", async (c) => {
    const body: unknown = await c.req.json();
    const { devices, accounts } = await inventoryOf(field(body, "customer_key"));
    const happening = field(body, "happening");
    const toDevice = entry(deviceHappenings, happening);
    const toAccount = entry(accountHappenings, happening);
    if (toDevice) {
      const device = devices.find((each) => each.device_id === field(body, "device_id"));
      if (!device) return refuse(c, 404, "There is no such device at this property.");
      toDevice(sandbox.simulate, device.device_id);
    } else if (toAccount) {
      const account = accounts.find((each) => each.connected_account_id === field(body, "connected_account_id"));
      if (!account) return refuse(c, 404, "There is no such account at this property.");
      toAccount(sandbox.simulate, account.connected_account_id);
    } else return refuse(c, 400, "There is no such happening.");
    return c.json({ done: true });
  });
  tools.post("/fault", async (c) => {
    const body: unknown = await c.req.json();
    const fault = entry(faults, field(body, "fault"));
    const on = field(body, "on");
    if (!fault || !entry(callsOn, on)) return refuse(c, 400, "There is no such fault.");
    await readAll();
    fail(sandbox.simulate, on, fault);
    return c.json({ done: true });
  });
  tools.post("/clear-faults", (c) => {
    sandbox.simulate.clearFaults();
    return c.json({ done: true });
  });
  tools.post("/latency", async (c) => {
    const delay_ms: unknown = (await c.req.json<Record<string, unknown>>())["delay_ms"];
    if (typeof delay_ms !== "number" || !(delay_ms >= 0 && delay_ms <= 10_000))
      return refuse(c, 400, "Calls can be slowed by 0 to 10,000 ms.");
    await readAll();
    sandbox.simulate.setLatency({ delay_ms });
    return c.json({ done: true });
  });
  tools.post("/reset", (c) => {
    sandbox.reset();
    inventories.clear();
    return c.json({ done: true });
  });
  return tools;
}

function field(body: unknown, name: string): string {
  const value: unknown = (body as Record<string, unknown> | undefined)?.[name];
  return typeof value === "string" ? value : "";
}

/** What a table has of its own under a word that came from outside. */
function entry<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

function refuse(c: Context, status: 400 | 401 | 403 | 404, message: string): Response {
  return c.json({ error: { type: "refused", message } }, status);
}
