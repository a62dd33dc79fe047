import { createSandbox, DEMO, type Sandbox } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import { createGateway } from "@customer-portal/server";
import { toNodeHandler } from "@customer-portal/server/node";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { median } from "./median.ts";

const WARM_UP = 30;
const ROUNDS = 150;
const ORIGIN = "http://portal.test";
const BASE = "/api/customer-portal";

/** What one call costs straight to the sandbox and through the gateway, in milliseconds: medians. */
export interface GatewayCost {
  what: string;
  direct: number;
  gateway: number;
}

type Ask = (route: string, params: object) => Promise<Response>;
interface Road {
  name: string;
  direct: Ask;
  gateway: Ask;
}

/** Asks the same by both ways, turn and turn about: over the network of this machine, and within this process. */
export async function gatewayCosts(): Promise<GatewayCost[]> {
  const sandbox = createSandbox();
  const { customerKey: customer_key } = DEMO;
  const network = await openNetwork(sandbox);
  const page = await network.road.direct("/devices/list", { customer_key, limit: 100 });
  const { devices } = (await page.json()) as { devices: { device_id: string }[] };
  const device_id = devices[0]?.device_id ?? "";
  const costs: GatewayCost[] = [];
  for (const { name, direct, gateway } of [network.road, inProcess(sandbox)]) {
    for (const [what, route, params] of [
      [`a list of ${devices.length} devices`, "/devices/list", { limit: 100 }],
      ["one device, proven to be theirs", "/devices/get", { device_id }],
    ] as const) {
      const asSeam = route === "/devices/list" ? { ...params, customer_key } : params;
      const times = { direct: [] as number[], gateway: [] as number[] };
      for (let round = -WARM_UP; round < ROUNDS; round += 1) {
        const both = { direct: await time(direct, route, asSeam), gateway: await time(gateway, route, params) };
        if (round < 0) continue;
        times.direct.push(both.direct);
        times.gateway.push(both.gateway);
      }
      costs.push({ what: `${what}, ${name}`, direct: median(times.direct), gateway: median(times.gateway) });
    }
  }
  await network.close();
  return costs;
}

async function time(ask: Ask, route: string, params: object): Promise<number> {
  const started = performance.now();
  const response = await ask(route, params);
  const text = await response.text();
  const milliseconds = performance.now() - started;
  if (!response.ok) throw new Error(`${route} was refused: ${text}`);
  // A turn of the event loop, so that what was sent can be let go.
  await new Promise(setImmediate);
  return milliseconds;
}

function inProcess(sandbox: Sandbox): Road {
  const gateway = createGateway({ apiKey: sandbox.apiKey, authorize: () => true, fetch: sandbox.fetch });
  return {
    name: "in one process",
    direct: (route, params) => sandbox.fetch(new Request(`http://seam.test${route}`, asSeamClient(sandbox, params))),
    gateway: (route, params) => gateway.fetch(new Request(`${ORIGIN}${path(route)}`, asPortal(ORIGIN, params))),
  };
}

async function openNetwork(sandbox: Sandbox): Promise<{ road: Road; close: () => Promise<void> }> {
  const served = await serveSandbox(sandbox, { port: 0 });
  const gateway = createGateway({ apiKey: sandbox.apiKey, authorize: () => true, endpoint: served.url });
  const host = createServer(toNodeHandler(gateway));
  await new Promise<void>((resolve) => {
    host.listen(0, "127.0.0.1", resolve);
  });
  const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  return {
    road: {
      name: "over the network",
      direct: (route, params) => fetch(`${served.url}${route}`, asSeamClient(sandbox, params)),
      gateway: (route, params) => fetch(`${origin}${path(route)}`, asPortal(origin, params)),
    },
    close: async () => {
      host.close();
      host.closeAllConnections();
      await served.close();
    },
  };
}

const path = (route: string) => `${BASE}${route}?customer_key=${DEMO.customerKey}`;

function asSeamClient({ apiKey }: Sandbox, params: object): RequestInit {
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
  return { method: "POST", headers, body: JSON.stringify(params) };
}

function asPortal(origin: string, params: object): RequestInit {
  return { method: "POST", headers: { origin, "content-type": "application/json" }, body: JSON.stringify(params) };
}
