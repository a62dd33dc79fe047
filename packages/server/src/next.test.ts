import { createSandbox } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import { NextRequest } from "next/server";
import { afterEach, expect, test, vi } from "vitest";

/** What Next.js's own check of an app wants of a route's file. */
type Handler = (
  request: NextRequest,
  context: { params: Promise<{ route: string[] }> },
) => Promise<Response | void> | Response | void;

interface RouteFile {
  GET: Handler;
  POST: Handler;
}

const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0)) await close();
});

/** The example is read with the sandbox's address in the environment, as a host's server is started. */
async function readRoute(): Promise<RouteFile> {
  const sandbox = createSandbox({ seed: "demo" });
  const { url, close } = await serveSandbox(sandbox, { port: 0 });
  closing.push(close);
  vi.stubEnv("SEAM_API_KEY", sandbox.apiKey);
  vi.stubEnv("SEAM_ENDPOINT", url);
  vi.resetModules();
  const [route, { gateway }] = await Promise.all([import("../examples/next.ts"), import("../examples/gateway.ts")]);
  closing.unshift(gateway.close);
  return route;
}

const ask = (route: string, init: { method?: string; body?: string } = {}) =>
  new NextRequest(`http://localhost:3000/api/customer-portal${route}?customer_key=harbor-hotels`, {
    ...init,
    headers: {
      origin: "http://localhost:3000",
      host: "localhost:3000",
      "content-type": "application/json",
      cookie: "session=session-of-mira",
    },
  });
const context = (route: string) => ({ params: Promise.resolve({ route: route.slice(1).split("/") }) });

test("the example for Next.js is a route's file, and answers Next's own requests", async () => {
  const { GET, POST } = await readRoute();
  const listed = await POST(ask("/devices/list", { method: "POST", body: '{"limit":2}' }), context("/devices/list"));
  expect(await listed?.json()).toMatchObject({ ok: true, devices: [{}, {}] });
  const live = await GET(ask("/live"), context("/live"));
  expect(live?.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  const { value } = await live!.body!.pipeThrough(new TextDecoderStream()).getReader().read();
  expect(value).toContain("event: ready");
});
