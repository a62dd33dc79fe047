import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSandbox } from "../create-sandbox.ts";
import { serveSandbox } from "../node.ts";
import type { Body } from "../testing/body.ts";
import { openSandbox } from "../testing/open-sandbox.ts";
import { LARGEST_BODY_BYTES, LONGEST_TEXT } from "../undocumented.ts";

const json = { "content-type": "application/json" };

describe("in the process", () => {
  const { call, send, sandbox } = openSandbox();
  const post = async (path: string, body: BodyInit, headers: Record<string, string> = json) => {
    const init = { method: "POST", headers, body, ...(body instanceof ReadableStream && { duplex: "half" }) };
    const response = await send(path, init);
    return { status: response.status, body: (await response.json()) as Body };
  };

  test("a body that is too large is a 413, told by its length or counted as it comes", async () => {
    const large = JSON.stringify({ name: "x".repeat(LARGEST_BODY_BYTES) });
    const told = await post("/devices/get", large, { ...json, "content-length": String(large.length) });
    expect([told.status, told.body.error.type]).toEqual([413, "payload_too_large"]);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024).fill(32));
      },
    });
    expect((await post("/devices/get", endless)).status).toBe(413);
    expect(sent).toBeLessThan(10);
  });

  test("a snapshot may be larger than any other body", async () => {
    const { snapshot } = (await (await send("/_sandbox/snapshot")).json()) as { snapshot: object };
    const padding = " ".repeat(LARGEST_BODY_BYTES);
    expect((await post("/_sandbox/restore", `${JSON.stringify({ snapshot })}${padding}`)).status).toBe(200);
  });

  test("letters of several bytes are whole, wherever the body was cut", async () => {
    const bytes = new TextEncoder().encode('{"name":"ホテル 🏨"}');
    const oneByOne = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    await post("/devices/get", oneByOne);
    expect(sandbox.requests.at(-1)?.params).toEqual({ name: "ホテル 🏨" });
  });

  test.each([
    ["a key __proto__", '{"custom_metadata_has":{"__proto__":"x"}}'],
    ["a key __proto__ deeper down", '{"custom_metadata_has":{"a":{"__proto__":{"polluted":true}}}}'],
    ["what is nested too deep", `{"custom_metadata_has":${'{"a":'.repeat(40)}1${"}".repeat(41)}`],
    ["a text that is too long", JSON.stringify({ custom_metadata_has: { a: "ü".repeat(10_000) } })],
    ["a key that is too long", JSON.stringify({ custom_metadata_has: { ["k".repeat(10_000)]: "a" } })],
  ])("%s is refused under the parameter that has it", async (_, body) => {
    const answer = await post("/devices/list", body);
    expect([answer.status, answer.body.error.type]).toEqual([400, "invalid_input"]);
    expect(answer.body.error.validation_errors).toEqual({
      _errors: [],
      custom_metadata_has: { _errors: [expect.any(String)] },
    });
    expect("polluted" in {}).toBe(false);
  });

  test("in a query too", async () => {
    const response = await send("/devices/list?custom_metadata_has.__proto__=x");
    expect(response.status).toBe(400);
    expect((await send(`/devices/list?search=${"a".repeat(LONGEST_TEXT + 1)}`)).status).toBe(400);
    expect((await send(`/devices/list?search=${"a".repeat(LONGEST_TEXT)}`)).status).toBe(200);
  });

  test.each(["application/json-patch+json", "application/jsonx", "text/json", "multipart/form-data", ""])(
    "content type %j is none of Seam's",
    async (type) => {
      const { status, body } = await post("/devices/list", "{}", { "content-type": type });
      expect([status, body.error.type]).toEqual([400, "invalid_content_type"]);
    },
  );

  test.each(["application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"])(
    "content type %j is",
    async (type) => {
      expect((await post("/devices/list", '{"limit":1}', { "content-type": type })).status).toBe(200);
    },
  );

  test("a cursor with other parameters, of another list, or of nobody's is refused", async () => {
    const { pagination } = (await call("/devices/list", { limit: 2 })).body;
    const { next_page_cursor: page_cursor } = pagination;
    expect((await call("/devices/list", { limit: 2, page_cursor })).status).toBe(200);
    for (const [path, params, type] of [
      ["/devices/list", { limit: 3, page_cursor }, "mismatched_page_parameters"],
      ["/spaces/list", { limit: 2, page_cursor }, "mismatched_page_parameters"],
      ["/devices/list", { limit: 2, page_cursor: "🏨" }, "invalid_input"],
      ["/devices/list", { limit: 2, page_cursor: btoa("[1,2]") }, "invalid_input"],
    ] as const) {
      const { status, body } = await call(path, params);
      expect([status, body.error.type]).toEqual([400, type]);
    }
  });
});

describe("over the network", () => {
  const sandbox = createSandbox();
  let served: Awaited<ReturnType<typeof serveSandbox>>;
  beforeAll(async () => {
    served = await serveSandbox(sandbox, { port: 0 });
  });
  afterAll(() => served.close());

  /** Asks as no `fetch` would: any verb, and a path that is sent as it is written. */
  const ask = (method: string, path: string, body = "", headers: Record<string, string> = json) =>
    new Promise<{ status: number; id: unknown; text: string }>((resolve, reject) => {
      const { port } = new URL(served.url);
      const authorization = `Bearer ${sandbox.apiKey}`;
      const asked = request({ port, host: "127.0.0.1", method, path, headers: { authorization, ...headers } });
      asked.on("error", reject);
      asked.on("response", (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, id: response.headers["seam-request-id"], text }),
        );
      });
      asked.end(body);
    });

  test.each([
    "//devices/list",
    "/devices//list",
    "/devices/list/",
    "/DEVICES/LIST",
    "/%2e%2e/devices",
    "/devices/list%00",
  ])("%s is no route", async (path) => {
    const { status, id, text } = await ask("POST", path, "{}");
    const { error, ok } = JSON.parse(text) as Body;
    expect([status, ok, error.type, error.request_id]).toEqual([404, false, "not_found", id]);
  });

  test("HEAD answers as GET would, without the body; where there is no GET it is a 405", async () => {
    const head = await ask("HEAD", "/devices/list?limit=1");
    expect([head.status, head.text, typeof head.id]).toEqual([200, "", "string"]);
    expect((await ask("HEAD", "/locks/unlock_door")).status).toBe(405);
  });

  test("OPTIONS is answered for every path, and any other verb refused", async () => {
    expect((await ask("OPTIONS", "/nothing")).status).toBe(204);
    for (const verb of ["PROPFIND", "TRACE", "REPORT"]) {
      const { status } = await ask(verb, "/devices/list");
      expect([verb, status]).toEqual([verb, 405]);
    }
  });

  test("a body that is too large is refused before it is read, and the next request is answered", async () => {
    const large = await ask("POST", "/devices/list", "x".repeat(LARGEST_BODY_BYTES + 1));
    expect([large.status, (JSON.parse(large.text) as Body).error.type]).toEqual([413, "payload_too_large"]);
    expect((await ask("POST", "/devices/list", '{"limit":1}')).status).toBe(200);
  });
});
