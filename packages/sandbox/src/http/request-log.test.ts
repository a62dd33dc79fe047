import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

test("every request to Seam's routes is noted, with who asked and what came of it", async () => {
  const { sandbox, call, send, session, deviceNamed } = openSandbox();
  const token = await session({ customer_key: "harbor-hotels" });
  const { device_id } = await deviceNamed("Room 203 door");
  sandbox.reset();
  await call("/devices/list", { search: "Suite" }, token);
  await send("/devices/list?device_ids=a&device_ids=b&limit=2");
  await call("/locks/unlock_door", { device_id });
  await send("/nothing", { method: "DELETE" }, null);
  await send("/devices/list", { method: "OPTIONS" }, null);
  await send("/_sandbox/requests");
  expect(sandbox.requests).toMatchObject([
    {
      method: "POST",
      path: "/devices/list",
      params: { search: "Suite" },
      auth: "none",
      customer_key: null,
      status: 401,
    },
    { method: "GET", params: { device_ids: ["a", "b"], limit: "2" }, auth: "api_key", status: 400 },
    { path: "/locks/unlock_door", params: { device_id }, auth: "api_key", customer_key: null, status: 200 },
    { method: "DELETE", path: "/nothing", auth: "none", status: 404 },
  ]);
});

test("a customer's requests carry its key", async () => {
  const { sandbox, call, session, readOnly } = openSandbox();
  await call("/devices/list", {}, await session({ customer_key: "harbor-hotels" }));
  await call("/devices/list", {}, readOnly("alder-rentals"));
  expect(sandbox.requests.slice(-2)).toMatchObject([
    { auth: "client_session_with_customer", customer_key: "harbor-hotels", status: 200 },
    { auth: "client_session_with_customer_ro", customer_key: "alder-rentals", status: 200 },
  ]);
});

test("no secret is kept", async () => {
  const { sandbox, call, send } = openSandbox();
  const params = { code: "1234", preferred_code: "5678", nested: [{ client_session_token: "seam_cst_x", PIN: "99" }] };
  await call("/access_codes/create", { ...params, code_length: 4 });
  await send("/devices/list?token=seam_cst_y");
  expect(sandbox.requests).toMatchObject([
    {
      params: {
        code: "[secret]",
        preferred_code: "[secret]",
        nested: [{ client_session_token: "[secret]", PIN: "[secret]" }],
        code_length: 4,
      },
    },
    { params: { token: "[secret]" } },
  ]);
  expect(JSON.stringify(sandbox.requests)).not.toMatch(/1234|5678|seam_/);
});

test("a thousand are kept", async () => {
  const { sandbox, send } = openSandbox({ seed: "empty" });
  for (let index = 0; index < 1003; index += 1) await send(`/workspaces/get?number=${index}`);
  expect(sandbox.requests).toHaveLength(1000);
  expect(sandbox.requests[0]?.params).toEqual({ number: "3" });
});

test("of those with long bodies twenty are kept, so that they do not fill the memory", async () => {
  const { sandbox, call } = openSandbox({ seed: "empty" });
  await call("/workspaces/get");
  for (let index = 0; index < 23; index += 1) await call("/spaces/list", { search: `${index} ${"x".repeat(100_000)}` });
  expect(sandbox.requests).toHaveLength(21);
  expect(sandbox.requests[0]?.path).toBe("/workspaces/get");
  expect(sandbox.requests[1]?.params["search"]).toMatch(/^3 x/);
});
