import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createSandbox } from "./create-sandbox.ts";
import { serveSandbox } from "./node.ts";

const open: { close: () => unknown }[] = [];
afterEach(async () => {
  for (const { close } of open.splice(0)) await close();
});

async function serve() {
  const sandbox = createSandbox();
  const served = await serveSandbox(sandbox, { port: 0 });
  open.push(served);
  return { sandbox, ...served, headers: { authorization: `Bearer ${sandbox.apiKey}` } };
}

test("serves Seam's API on a free port, and pictures from that very address", async () => {
  const { url, headers } = await serve();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const response = await fetch(`${url}/devices/list?limit=1&_strict=true`, { headers });
  const { devices } = (await response.json()) as { devices: [{ properties: { image_url: string } }] };
  const picture = await fetch(devices[0].properties.image_url);
  expect(devices[0].properties.image_url.startsWith(`${url}/`)).toBe(true);
  expect(picture.headers.get("content-type")).toBe("image/svg+xml");
});

test("a cut connection is cut", async () => {
  const { sandbox, url, headers } = await serve();
  sandbox.simulate.fail({ cut: true });
  await expect(fetch(`${url}/devices/list`, { headers })).rejects.toThrow(TypeError);
  expect((await fetch(`${url}/devices/list`, { headers })).status).toBe(200);
});

test("a caller that hangs up ends its wait", async () => {
  const { sandbox, url, headers } = await serve();
  sandbox.simulate.fail({ delay_ms: 60_000 });
  await expect(fetch(`${url}/devices/list`, { headers, signal: AbortSignal.timeout(50) })).rejects.toThrow(/timeout/);
  expect((await fetch(`${url}/devices/list`, { headers })).status).toBe(200);
});

test("closes, and its port is free again", async () => {
  const sandbox = createSandbox({ seed: "empty" });
  const first = await serveSandbox(sandbox, { port: 0 });
  await first.close();
  const port = Number(new URL(first.url).port);
  const second = await serveSandbox(sandbox, { port });
  open.push(second);
  expect(second.url).toBe(first.url);
});

test("a taken port says so, why it matters and what to do", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, "127.0.0.1", resolve);
  });
  open.push({ close: () => other.close() });
  const { port } = other.address() as AddressInfo;
  const attempt = serveSandbox(createSandbox({ seed: "empty" }), { port });
  await expect(attempt).rejects.toThrow(
    `Port ${port} is taken by another program, so the sandbox can't be reached there. ` +
      "End that program, or choose another port with --port or SANDBOX_PORT.",
  );
});
