import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

const origin = "https://hotel.example";
const { send, sandbox } = openSandbox();

test("a preflight lets Seam's own client through, with credentials", async () => {
  const response = await send(
    "/devices/update",
    {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "PATCH",
        "access-control-request-headers": "authorization,client-session-token,seam-sdk-name",
      },
    },
    null,
  );
  const { headers } = response;
  expect(response.ok).toBe(true);
  expect(headers.get("access-control-allow-origin")).toBe(origin);
  expect(headers.get("access-control-allow-credentials")).toBe("true");
  expect(headers.get("vary")).toContain("Origin");
  const methods = headers.get("access-control-allow-methods")?.split(",").toSorted();
  expect(methods).toEqual(["DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"]);
  const allowed = headers.get("access-control-allow-headers")?.split(",");
  for (const header of [
    "content-type",
    "authorization",
    "seam-workspace",
    "seam-lts-version",
    "seam-sdk-name",
    "seam-sdk-version",
    "seam-publishable-key",
    "client-session-token",
    "seam-client-session-token",
    "seam-api-key",
    "seam-user-identifier-key",
  ]) {
    expect(allowed).toContain(header);
  }
});

test.each([
  ["a success", "/devices/list", 200],
  ["a refusal", "/devices/get", 400],
  ["an unknown path", "/nothing", 404],
])("%s reflects the origin and shows the request's id", async (_, path, status) => {
  const response = await send(path, { headers: { origin } });
  expect(response.status).toBe(status);
  expect(response.headers.get("access-control-allow-origin")).toBe(origin);
  expect(response.headers.get("access-control-expose-headers")).toBe("seam-request-id");
  expect(response.headers.get("vary")).toContain("Origin");
  expect(response.headers.get("seam-request-id")).toMatch(/^[\da-f-]{36}$/);
});

test("a failure without credentials, and one that was asked for, can be read by the page too", async () => {
  const refused = await send("/devices/list", { headers: { origin } }, null);
  expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([401, origin]);
  sandbox.simulate.fail({ status: 503 });
  const failed = await send("/devices/list", { headers: { origin } });
  expect([failed.status, failed.headers.get("access-control-allow-origin")]).toEqual([503, origin]);
  expect(failed.headers.get("seam-request-id")).toBeTruthy();
});

test("without an origin nothing is granted", async () => {
  expect((await send("/devices/list")).headers.has("access-control-allow-origin")).toBe(false);
});
