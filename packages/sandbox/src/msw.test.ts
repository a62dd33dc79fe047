import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createSandbox } from "./create-sandbox.ts";
import { sandboxHandler } from "./msw.ts";

const origin = "https://seam.example";
const sandbox = createSandbox();
const server = setupServer(sandboxHandler(sandbox, { origin }));
const headers = { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" };

beforeAll(() => server.listen());
afterEach(() => sandbox.reset());
afterAll(() => server.close());

test("answers all calls to the origin, pictures included", async () => {
  const body = JSON.stringify({ limit: 1 });
  const response = await fetch(`${origin}/devices/list`, { method: "POST", headers, body });
  const { devices } = (await response.json()) as { devices: [{ properties: { image_url: string } }] };
  const { image_url } = devices[0].properties;
  expect(image_url.startsWith(`${origin}/_sandbox/pictures/`)).toBe(true);
  expect((await fetch(image_url)).status).toBe(200);
});

test("a cut connection is a network error", async () => {
  sandbox.simulate.fail({ cut: true });
  await expect(fetch(`${origin}/devices/list`, { headers })).rejects.toThrow(TypeError);
});
