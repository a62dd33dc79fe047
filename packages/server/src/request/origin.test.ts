import { describe, expect, test } from "vitest";
import { openPortal } from "../testing/open-portal.ts";

const PATH = "/api/customer-portal/devices/list?customer_key=harbor-hotels";

/** Sends from `origin` to `url`; an empty origin means none. */
async function statusFrom(origin: string, url = `http://portal.test${PATH}`, host?: string) {
  const { gateway } = openPortal();
  const headers = { "content-type": "application/json", ...(origin && { origin }), ...(host && { host }) };
  const response = await gateway.fetch(new Request(url, { method: "POST", body: "{}", headers }));
  return {
    status: response.status,
    text: await response.text(),
    cors: response.headers.get("access-control-allow-origin"),
  };
}

describe("by default", () => {
  test.each([
    ["the host itself", "http://portal.test", `http://portal.test${PATH}`],
    ["a proxy that ends TLS", "https://portal.test", `http://portal.test${PATH}`],
    ["a port", "http://localhost:4100", `http://localhost:4100${PATH}`],
    ["a default port that is written out", "https://portal.test", `http://portal.test:443${PATH}`],
  ])("a page of the same host may call: %s", async (_, origin, url) => {
    expect((await statusFrom(origin, url)).status).toBe(200);
  });

  test.each([
    "https://evil.test",
    "https://portal.test.evil.test",
    "https://sub.portal.test",
    "http://portal.test:8080",
    "null",
    "portal.test",
    "file://portal.test",
    "http://portal.test, http://evil.test",
    "",
  ])("a call from %j is refused", async (origin) => {
    const { status, text, cors } = await statusFrom(origin);
    expect([status, text, cors]).toEqual([403, expect.stringContaining("origin_not_allowed"), null]);
  });

  test("the Host header counts, not the internal name that a framework puts into the URL", async () => {
    expect((await statusFrom("https://portal.test", `http://localhost:3000${PATH}`, "portal.test")).status).toBe(200);
    expect((await statusFrom("http://localhost:3000", `http://localhost:3000${PATH}`, "portal.test")).status).toBe(403);
  });

  test("forwarded headers are not believed", async () => {
    const { send } = openPortal();
    const headers = { origin: "https://evil.test", "x-forwarded-host": "evil.test", forwarded: "host=evil.test" };
    expect((await send(PATH, { headers })).status).toBe(403);
  });
});

describe("with a list", () => {
  const allowedOrigins = ["https://app.example.com"];

  test("a listed origin may call and read, with its cookies; the list replaces the default", async () => {
    const { send } = openPortal({ allowedOrigins });
    const answer = await send(PATH, { headers: { origin: "https://app.example.com" } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe("https://app.example.com");
    expect(answer.headers.get("access-control-allow-credentials")).toBe("true");
    expect(answer.headers.get("vary")).toBe("Origin");
    expect((await send(PATH)).status).toBe(403);
    expect((await send(PATH, { headers: { origin: "http://app.example.com" } })).status).toBe(403);
  });

  test("its preflight is answered, another one's is not", async () => {
    const { send, sandbox } = openPortal({ allowedOrigins });
    const preflight = (origin: string) =>
      send(PATH, {
        method: "OPTIONS",
        body: null,
        headers: { origin, "access-control-request-headers": "content-type" },
      });
    const answer = await preflight("https://app.example.com");
    expect([answer.status, answer.headers.get("access-control-allow-methods")]).toEqual([204, "POST, GET"]);
    expect(answer.headers.get("access-control-allow-headers")).toBe("content-type");
    const refusal = await preflight("https://evil.test");
    expect([refusal.status, refusal.headers.get("access-control-allow-origin")]).toEqual([403, null]);
    expect(sandbox.requests).toEqual([]);
  });
});

test("the host learns once why a page of another origin is refused", async () => {
  const { gateway, logged } = openPortal();
  const ask = (method: string) =>
    gateway.fetch(
      new Request("http://localhost:3000/api/customer-portal/devices/list?customer_key=harbor-hotels", {
        method,
        headers: { origin: "http://localhost:5173", "content-type": "application/json" },
      }),
    );
  await ask("POST");
  await ask("POST");
  await ask("OPTIONS");
  expect(logged.filter(({ level }) => level === "error").map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /page of http:\/\/localhost:5173 called, but this server was asked as localhost:3000.*allowedOrigins/,
    ),
  ]);
});
