import { createServer, type IncomingMessage, request as sendRequest, type ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, expect, test, vi } from "vitest";
import { toNodeHandler } from "./node.ts";
import { openPortal } from "./testing/open-portal.ts";
import { takeStock } from "./testing/take-stock.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

type Handler = (req: IncomingMessage, res: ServerResponse) => void;

/** Serves a portal over real HTTP; `wrap` is what stands before it. */
async function serve(wrap: (handler: Handler) => Handler = (handler) => handler, portal = openPortal()) {
  const server = createServer(wrap(toNodeHandler(portal.gateway)));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const path = "/api/customer-portal/devices/list?customer_key=";
  const post = (body: string, init: RequestInit = {}, key = "harbor-hotels") =>
    fetch(origin + path + encodeURIComponent(key), {
      method: "POST",
      body,
      ...init,
      headers: { origin, "content-type": "application/json", ...(init.headers as object) },
    });
  return { ...portal, origin, path, post };
}

test("answers over real HTTP, headers, keys and all", async () => {
  const { post, sandbox } = await serve();
  const response = await post('{"limit":2}');
  expect([response.status, await response.json()]).toMatchObject([200, { ok: true, devices: [{}, {}] }]);
  expect(response.headers.get("seam-request-id")).toBeTruthy();
  expect((await post("{}", {}, "ホテル 7/ü?&#")).status).toBe(200);
  expect(sandbox.requests.at(-1)?.params).toMatchObject({ customer_key: "ホテル 7/ü?&#" });
});

test("takes a body that a parser has already read", async () => {
  const { post, sandbox } = await serve((handler) => async (req, res) => {
    Object.assign(req, { body: await json(req) });
    handler(req, res);
  });
  expect((await post('{"limit":2}')).status).toBe(200);
  expect(sandbox.requests.at(-1)?.params).toMatchObject({ limit: 2 });
});

test("takes the whole address where a router has cut it, and a body that its parser has left alone", async () => {
  const { post, sandbox } = await serve((handler) => (req, res) => {
    Object.assign(req, { originalUrl: req.url, url: "/devices/list", body: {} });
    handler(req, res);
  });
  expect((await post('{"limit":3}')).status).toBe(200);
  expect(sandbox.requests.at(-1)?.params).toMatchObject({ limit: 3 });
});

test("refuses a body that is too long and stays usable", async () => {
  const { post } = await serve();
  const long = JSON.stringify({ search: "x".repeat(300_000) });
  const silent = { body: new Response(long).body, duplex: "half" } as RequestInit;
  expect((await post(long)).status).toBe(413);
  expect((await post("", silent)).status).toBe(413);
  expect((await post("{}")).status).toBe(200);
});

test("does not believe forwarded headers", async () => {
  const { post } = await serve();
  const headers = { origin: "https://evil.test", "x-forwarded-host": "evil.test", "x-forwarded-proto": "https" };
  expect((await post("{}", { headers })).status).toBe(403);
});

test.each([
  ["a Host header with a path", { host: "127.0.0.1/evil" }],
  ["a Host header with a user", { host: "evil@127.0.0.1" }],
  ["no usable Host header", { host: " " }],
])("%s is a bad request, not a crash", async (_, headers) => {
  const { origin, path } = await serve();
  expect(await raw(origin, { path, headers })).toBe(400);
});

test.each(
  ["//evil.test/api", "http://evil.test/api", "*"].map(
    (start) => `${start}/customer-portal/devices/list?customer_key=harbor-hotels`,
  ),
)("the request line %s is refused", async (path) => {
  const { origin, sandbox } = await serve();
  const headers = { host: "portal.test", origin: "http://portal.test" };
  expect(await raw(origin, { path, headers })).toBe(path.startsWith("//") ? 404 : 400);
  expect(sandbox.requests).toEqual([]);
});

test.each(["TRACE", "PROPFIND", "HEAD"])("the method %s is refused", async (method) => {
  const { origin, path } = await serve();
  expect(await raw(origin, { method, path })).toBeGreaterThanOrEqual(400);
});

test("aborts the call to Seam when the browser goes away", async () => {
  const { post, sandbox, logged } = await serve();
  sandbox.simulate.fail({ path: "/devices/list", delay_ms: 60_000 });
  const left = new AbortController();
  const answer = post("{}", { signal: left.signal });
  await expect.poll(() => sandbox.requests).toHaveLength(1);
  left.abort();
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
  await expect.poll(() => logged).toContainEqual(expect.objectContaining({ event: "request_aborted" }));
});

test("a stream arrives piece by piece, while it is open, and ends on both sides when the browser leaves", async () => {
  const { origin, sandbox } = await serve(undefined, openPortal({ live: { pollMs: 20 } }));
  const { device_id } = await takeStock(sandbox, "harbor-hotels");
  const left = new AbortController();
  const url = `${origin}/api/customer-portal/live?customer_key=harbor-hotels`;
  const response = await fetch(url, { headers: { origin }, signal: left.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toContain("event: ready");
  sandbox.simulate.turnLock({ device_id, locked: false });
  let heard = "";
  while (!heard.includes("lock.unlocked")) heard += (await reader.read()).value ?? "";
  left.abort();
  const looks = () => sandbox.requests.filter(({ path }) => path === "/events/list").length;
  await vi.waitFor(async () => {
    const before = looks();
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(looks()).toBe(before);
  }, 10_000);
});

test("a long answer is sent no faster than it is read, and not kept in between", async () => {
  let made = 0;
  const piece = new Uint8Array(64 * 1_024);
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      made += 1;
      if (made > 2_000) controller.close();
      else controller.enqueue(piece);
    },
  });
  const server = createServer(toNodeHandler({ fetch: () => Promise.resolve(new Response(endless)) }));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  closing.push(() => socket.destroy());
  socket.write("GET / HTTP/1.1\r\nhost: portal.test\r\n\r\n");
  socket.pause();
  await expect.poll(() => made).toBeGreaterThan(1);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const held = made;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(made).toBe(held);
  expect(made).toBeLessThan(1_000);
  socket.resume();
  await vi.waitFor(() => expect(made).toBeGreaterThan(2_000), { timeout: 10_000 });
});

test("an answer that breaks off breaks the connection off, and is no whole answer", async () => {
  const breakOff = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("half"));
        setTimeout(() => controller.error(new Error("gone")), 20);
      },
    });
  const server = createServer(toNodeHandler({ fetch: () => Promise.resolve(new Response(breakOff())) }));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  closing.push(() => server.close());
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await expect(response.text()).rejects.toThrow("terminated");
});

function raw(
  origin: string,
  options: { method?: string; path: string; headers?: Record<string, string> },
): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = sendRequest({ hostname, port, method: "POST", ...options }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on("error", reject);
    request.end();
  });
}
