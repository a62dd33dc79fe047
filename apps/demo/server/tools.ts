import type { Sandbox } from "@customer-portal/sandbox";
import { type Context, Hono } from "hono";
import { fail, faults, happenings } from "./happenings.ts";
import type { Sessions } from "./session.ts";

interface Device {
  device_id: string;
  name: string;
  lock: boolean;
}

/** The demo's own tools: they make things happen in the sandbox, to devices of the caller's own properties only. */
export function createTools(sandbox: Sandbox, sessions: Sessions): Hono {
  const tools = new Hono();
  const lists = new Map<string, Promise<Device[]>>();
  const devicesOf = (customerKey: string) => {
    const list = lists.get(customerKey) ?? listDevices(sandbox, customerKey);
    lists.set(customerKey, list);
    return list;
  };

  tools.use(async (c, next) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const customerKey = field(body, "customer_key");
    const person = await sessions.read(c.req.raw);
    if (!person) return refuse(c, 401, "You are signed out. Sign in again.");
    if (!person.customer_keys.includes(customerKey)) return refuse(c, 403, "You don’t work at this property.");
    return next();
  });
  tools.post("/devices", async (c) => c.json({ devices: await devicesOf(field(await c.req.json(), "customer_key")) }));
  tools.post("/happen", async (c) => {
    const body: unknown = await c.req.json();
    const happen = happenings[field(body, "happening")];
    if (!happen) return refuse(c, 400, "There is no such happening.");
    const devices = await devicesOf(field(body, "customer_key"));
    const device = devices.find((each) => each.device_id === field(body, "device_id"));
    if (!device) return refuse(c, 404, "There is no such device at this property.");
    happen(sandbox.simulate, device.device_id);
    return c.json({ done: true });
  });
  tools.post("/fault", async (c) => {
    const body: unknown = await c.req.json();
    const fault = faults[field(body, "fault")];
    if (!fault) return refuse(c, 400, "There is no such fault.");
    // Read before the fault is there, which the reading itself would meet.
    await Promise.all(sandbox.customers.map(({ customer_key }) => devicesOf(customer_key)));
    fail(sandbox.simulate, field(body, "on") === "command" ? "command" : "read", fault);
    return c.json({ done: true });
  });
  tools.post("/clear-faults", (c) => {
    sandbox.simulate.clearFaults();
    return c.json({ done: true });
  });
  tools.post("/reset", (c) => {
    sandbox.reset();
    lists.clear();
    return c.json({ done: true });
  });
  return tools;
}

async function listDevices(sandbox: Sandbox, customer_key: string): Promise<Device[]> {
  const response = await sandbox.fetch(
    new Request("http://sandbox.localhost/devices/list", {
      method: "POST",
      headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({ customer_key, limit: 500 }),
    }),
  );
  const { devices } = (await response.json()) as { devices: ListedDevice[] };
  return devices.map((device) => ({
    device_id: device.device_id,
    name: device.display_name,
    lock: device.can_remotely_unlock !== undefined,
  }));
}

interface ListedDevice {
  device_id: string;
  display_name: string;
  can_remotely_unlock?: boolean;
}

function field(body: unknown, name: string): string {
  const value: unknown = (body as Record<string, unknown> | undefined)?.[name];
  return typeof value === "string" ? value : "";
}

function refuse(c: Context, status: 400 | 401 | 403 | 404, message: string): Response {
  return c.json({ error: { type: "refused", message } }, status);
}
