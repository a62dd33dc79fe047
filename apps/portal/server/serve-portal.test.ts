import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pageHeaders } from "./page-headers.ts";
import { type ServedPortal, servePortal } from "./serve-portal.ts";

const addresses = { endpoint: "http://localhost:1/api", parents: ["http://localhost:1"], images: [] };
let served: ServedPortal;
beforeAll(async () => {
  served = await servePortal(0, () => addresses);
});
afterAll(() => served.close());

/** Asks for a path as it is written: `fetch` would tidy it first. */
const ask = (path: string, method = "GET") =>
  new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    request(served.url, { path, method }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    })
      .on("error", reject)
      .end();
  });

test.each([
  ["/config.json", "GET", 200],
  ["/assets/none.js", "GET", 404],
  ["/../package.json", "GET", 404],
  ["/..%2fpackage.json", "GET", 404],
  ["/%2e%2e/package.json", "GET", 404],
  ["/..%5cpackage.json", "GET", 404],
  ["/%E0%A4%A", "GET", 404],
  ["/%00", "GET", 404],
  ["/config.json", "POST", 405],
])("%s by %s is %i, with the headers of the page", async (path, method, status) => {
  const answer = await ask(path, method);
  expect([answer.status, answer.headers]).toEqual([status, expect.objectContaining(pageHeaders(addresses))]);
});

test("config.json says what the server was told, and a taken port is refused", async () => {
  const { images: _, ...told } = addresses;
  expect(await (await fetch(`${served.url}/config.json`)).json()).toEqual(told);
  await expect(servePortal(Number(new URL(served.url).port), () => addresses)).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
});
