import { createSandbox } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import { Miniflare } from "miniflare";
import path from "node:path";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findLockedDoor } from "./testing/find-locked-door.ts";

/** The gateway in Cloudflare's workerd, with nothing of Node's there, and a sandbox over HTTP. */

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const sandbox = createSandbox({ seed: "demo" });
let bundle: Rolldown.OutputChunk;
let origin = "";

beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: path.join(import.meta.dirname, "../examples/worker.ts"), formats: ["es"] },
    },
  })) as Rolldown.RolldownOutput[];
  bundle = built[0]!.output[0];
  const served = await serveSandbox(sandbox, { port: 0 });
  closing.push(served.close);
  const worker = new Miniflare({
    modules: true,
    script: bundle.code,
    compatibilityDate: "2026-07-01",
    bindings: { SEAM_API_KEY: sandbox.apiKey, SEAM_ENDPOINT: served.url },
    host: "127.0.0.1",
  });
  closing.push(() => worker.dispose());
  ({ origin } = await worker.ready);
}, 60_000);

const post = (route: string, body: object = {}, init: RequestInit = {}) =>
  fetch(`${origin}/api/customer-portal${route}?customer_key=harbor-hotels`, {
    method: "POST",
    body: JSON.stringify(body),
    ...init,
    headers: {
      origin,
      "content-type": "application/json",
      cookie: "session=session-of-mira",
      ...(init.headers as object),
    },
  });

test("the bundle asks for no module of Node's, nor any other", () => {
  expect([bundle.imports, bundle.dynamicImports]).toEqual([[], []]);
  expect(bundle.code).not.toMatch(/["']node:|\brequire\(/);
});

test("lists devices, unlocks a door and follows the attempt", async () => {
  const device_id = await findLockedDoor(await post("/devices/list"));
  const unlocked = await post("/locks/unlock_door", { device_id });
  const { action_attempt } = (await unlocked.json()) as { action_attempt: Record<string, string> };
  const { action_attempt_id } = action_attempt;
  await vi.waitFor(
    async () => {
      const followed = await post("/action_attempts/get", { device_id, action_attempt_id });
      expect(await followed.json()).toMatchObject({ action_attempt: { status: "success" } });
    },
    { timeout: 10_000, interval: 50 },
  );
});

test("pages its lists, with cursors sealed by Web Crypto", async () => {
  const first = (await (await post("/devices/list", { limit: 2 })).json()) as {
    pagination: { next_page_cursor: string };
  };
  const page_cursor = first.pagination.next_page_cursor;
  expect((await post("/devices/list", { limit: 2, page_cursor })).status).toBe(200);
  expect((await post("/devices/list", { limit: 2, page_cursor: `${page_cursor}x` })).status).toBe(400);
});

test("many requests at once need the same of Seam, and none waits for what belongs to another", async () => {
  sandbox.simulate.fail({ path: "/client_sessions/create", delay_ms: 500 });
  const left = new AbortController();
  const leaving = post("/seam/customer/v1/customers/me", {}, { signal: left.signal });
  await expect.poll(() => sandbox.requests.at(-1)?.path).toBe("/client_sessions/create");
  const device_id = await findLockedDoor(await post("/devices/list"));
  const answers = Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      index % 2 ? post("/seam/customer/v1/customers/me") : post("/devices/get", { device_id }),
    ),
  );
  left.abort();
  await expect(leaving).rejects.toThrow("aborted");
  expect((await answers).map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
});

test("refuses pages of another origin and people who are not signed in, and says that there is no live stream", async () => {
  expect((await post("/devices/list", {}, { headers: { origin: "https://evil.test" } })).status).toBe(403);
  expect((await post("/devices/list", {}, { headers: { cookie: "" } })).status).toBe(401);
  const live = await fetch(`${origin}/api/customer-portal/live?customer_key=harbor-hotels`, { headers: { origin } });
  expect([live.status, await live.json()]).toMatchObject([404, { error: { type: "live_unavailable" } }]);
});
