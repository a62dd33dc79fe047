import { createSandbox, DEMO } from "../packages/sandbox/src/index.ts";

let ids: Promise<ReadonlyMap<string, string>> | undefined;

/** The id of a device in the seed "demo", by its name. Ids derive from names, so each sandbox has the same. */
export async function demoDeviceId(name: string): Promise<string> {
  ids ??= readIds();
  const id = (await ids).get(name);
  if (id === undefined) throw new Error(`The seed "demo" has no device with the name ${name}.`);
  return id;
}

async function readIds(): Promise<ReadonlyMap<string, string>> {
  const { fetch, apiKey } = createSandbox({ seed: "demo" });
  const response = await fetch("/devices/list", {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ customer_key: DEMO.customerKey, limit: 500 }),
  });
  const { devices } = (await response.json()) as { devices: { display_name: string; device_id: string }[] };
  return new Map(devices.map(({ display_name, device_id }) => [display_name, device_id]));
}
