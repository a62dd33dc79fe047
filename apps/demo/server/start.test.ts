import { afterAll, beforeAll, expect, test } from "vitest";
import { SettingsError } from "./settings.ts";
import { type Demo, start } from "./start.ts";

let demo: Demo;
beforeAll(async () => {
  demo = await start({ demoPort: 0, sandboxPort: 0, portalPort: 0, cookieSecret: "a secret of the tests" });
});
afterAll(() => demo.close());

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(demo.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", origin: demo.url, ...headers },
    body: JSON.stringify(body),
  });

async function cookieOf(person: string): Promise<string> {
  const response = await post("/api/sign-in", { person });
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

async function deviceOf(customer_key: string): Promise<string> {
  const response = await post("/api/tools/inventory", { customer_key }, { cookie: await cookieOf("noor") });
  const { devices } = (await response.json()) as { devices: { device_id: string; lock: boolean }[] };
  return devices.find((device) => device.lock)?.device_id ?? "";
}

const gateway = (route: string, customerKey: string) =>
  `/api/customer-portal${route}?customer_key=${encodeURIComponent(customerKey)}`;

test("signing in sets a signed cookie that scripts can't read", async () => {
  const response = await post("/api/sign-in", { person: "ines" });
  expect(response.headers.get("set-cookie")).toMatch(
    /^parlour_session=.+; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  expect(await response.json()).toMatchObject({ person: { name: "Inês Carvalho" }, tools: true });
});

test("a cookie that was altered, or made up, signs nobody in", async () => {
  const cookie = await cookieOf("ines");
  for (const forged of [cookie.replace("ines", "noor"), "parlour_session=ines", "parlour_session="]) {
    const response = await fetch(`${demo.url}/api/me`, { headers: { cookie: forged } });
    expect(await response.json()).not.toHaveProperty("person");
  }
});

test("a person who does not exist is refused", async () => {
  expect((await post("/api/sign-in", { person: "nobody" })).status).toBe(400);
});

test("another site's page can't sign anybody in, nor reach the tools", async () => {
  for (const path of ["/api/sign-in", "/api/sign-out", "/api/tools/reset"])
    expect((await post(path, { person: "ines" }, { origin: "https://elsewhere.example" })).status).toBe(403);
});

test("a person gets a portal link for their own property, which allows no more than they may do", async () => {
  const ask = async (person: string, customerKey: string) =>
    post(gateway("/portal_link", customerKey), {}, { cookie: await cookieOf(person) });
  const answer = await ask("rita", "harbor-hotels");
  const { customer_portal } = (await answer.json()) as { customer_portal: { url: string } };
  expect([answer.status, customer_portal.url]).toEqual([200, expect.stringContaining(`${demo.portalUrl}/#`)]);
  const claims = JSON.parse(atob(new URL(customer_portal.url).hash.split(".")[1] ?? "")) as object;
  expect(claims).toMatchObject({ sub: "harbor-hotels", title: "Harbor Hotels", read_only: true });
  expect((await ask("rita", "alder-rentals")).status).toBe(403);
  expect((await post(gateway("/portal_link", "harbor-hotels"), {})).status).toBe(401);
});

test("a name that is not this machine's gets no answer", async () => {
  const { hostname, port } = new URL(demo.url);
  expect(hostname).toBe("localhost");
  const { request } = await import("node:http");
  const status = await new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: "/api/me", headers: { host: `evil.example:${port}` } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
  expect(status).toBe(421);
});

test("every answer carries the strict headers", async () => {
  for (const path of ["/", "/assets/none.js", "/api/me", gateway("/devices/list", "harbor-hotels")]) {
    const { headers } = await fetch(demo.url + path);
    expect(headers.get("content-security-policy")).toBe(
      `default-src 'self'; img-src 'self' ${demo.sandboxUrl}; style-src 'self'; script-src 'self'; connect-src 'self'; ` +
        `frame-src ${demo.portalUrl} ${new URL(demo.sandboxUrl ?? "").origin}; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'`,
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
  }
});

test("the gateway answers to the cookie", async () => {
  const ines = await cookieOf("ines");
  const cases = [
    ["harbor-hotels", ines, 200],
    ["alder-rentals", ines, 403],
    ["nowhere", ines, 404],
    ["harbor-hotels", "", 401],
  ] as const;
  for (const [customerKey, cookie, status] of cases)
    expect((await post(gateway("/devices/list", customerKey), {}, { cookie })).status).toBe(status);
});

test("who may only look can't unlock", async () => {
  const body = { device_id: await deviceOf("harbor-hotels") };
  const response = await post(gateway("/locks/unlock_door", "harbor-hotels"), body, { cookie: await cookieOf("rita") });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({ error: { type: "read_only" } });
});

test("who may act at one property may still only look at another", async () => {
  const cookie = await cookieOf("viktor");
  const status = async (customerKey: string) => {
    const body = { device_id: await deviceOf(customerKey) };
    return (await post(gateway("/locks/unlock_door", customerKey), body, { cookie })).status;
  };
  expect(await status("northgate-offices")).toBe(200);
  expect(await status("maple-court")).toBe(403);
  const { properties } = (await (await fetch(`${demo.url}/api/me`, { headers: { cookie } })).json()) as {
    properties: { customer_key: string; read_only: boolean }[];
  };
  expect(properties.map(({ customer_key, read_only }) => [customer_key, read_only])).toEqual([
    ["maple-court", true],
    ["northgate-offices", false],
  ]);
});

test("the tools act on one's own properties only", async () => {
  const device_id = await deviceOf("alder-rentals");
  const happen = (customer_key: string, cookie: string, body: object = { device_id, happening: "offline" }) =>
    post("/api/tools/happen", { customer_key, ...body }, { cookie });
  const [ines, marta] = [await cookieOf("ines"), await cookieOf("marta")];
  expect((await happen("alder-rentals", "")).status).toBe(401);
  expect((await happen("alder-rentals", ines)).status).toBe(403);
  expect((await happen("harbor-hotels", ines)).status).toBe(404);
  expect((await happen("alder-rentals", marta)).status).toBe(200);

  const inventory = await post("/api/tools/inventory", { customer_key: "alder-rentals" }, { cookie: marta });
  const { accounts } = (await inventory.json()) as { accounts: { connected_account_id: string }[] };
  const signOut = { connected_account_id: accounts[0]?.connected_account_id, happening: "signed_out" };
  expect((await happen("alder-rentals", ines, signOut)).status).toBe(403);
  expect((await happen("harbor-hotels", ines, signOut)).status).toBe(404);
  expect((await happen("alder-rentals", marta, signOut)).status).toBe(200);
});

test("the tools refuse what they don't know", async () => {
  const cookie = await cookieOf("ines");
  const cases = [
    ["/api/tools/happen", { happening: "burnt_down" }],
    ["/api/tools/happen", { happening: "constructor" }],
    ["/api/tools/fault", { on: "devices", fault: "toString" }],
    ["/api/tools/fault", { on: "weather", fault: "cut" }],
    ["/api/tools/latency", { delay_ms: "1000" }],
    ["/api/tools/latency", { delay_ms: 1e9 }],
  ] as const;
  for (const [path, body] of cases)
    expect((await post(path, { customer_key: "harbor-hotels", ...body }, { cookie })).status).toBe(400);
});

test("a property's day is for its own people, and only those who may act tick somebody off", async () => {
  const day = (person: string, customerKey = "harbor-hotels") =>
    cookieOf(person).then((cookie) =>
      fetch(`${demo.url}/api/properties/${customerKey}/today`, { headers: { cookie } }),
    );
  const tick = async (person: string, entry = "ana-moreira") =>
    post(`/api/properties/harbor-hotels/entries/${entry}/here`, {}, { cookie: await cookieOf(person) });
  expect((await fetch(`${demo.url}/api/properties/harbor-hotels/today`)).status).toBe(401);
  expect((await day("marta")).status).toBe(403);
  expect((await day("noor", "nowhere")).status).toBe(403);
  expect((await tick("marta")).status).toBe(403);
  expect((await tick("rita")).status).toBe(403);
  expect((await tick("ines", "nobody")).status).toBe(404);
  expect((await tick("ines")).status).toBe(200);
  const { entries } = (await (await day("rita")).json()) as { entries: { id: string; status: string }[] };
  expect(entries.find(({ id }) => id === "ana-moreira")?.status).toBe("here");
});

test("a taken port is named, and nothing stays open", async () => {
  const taken = Number(new URL(demo.url).port);
  const free = start({ demoPort: 0, sandboxPort: taken, portalPort: 0 });
  await expect(free).rejects.toThrow(SettingsError);
  await expect(free).rejects.toThrow(
    `Port ${taken} is taken. End the program that has it, or choose another with SANDBOX_PORT=`,
  );
  await expect(start({ demoPort: taken, sandboxPort: 0, portalPort: 0 })).rejects.toThrow("DEMO_PORT=");
});

test("a key that no header can carry is a sentence, not a stack", async () => {
  const seam = { apiKey: "clé", endpoint: "https://connect.getseam.com", properties: [] };
  await expect(start({ demoPort: 0, sandboxPort: 0, portalPort: 0, seam })).rejects.toThrow(SettingsError);
});

test("with Seam there are no tools, and pictures may come from anywhere", async () => {
  const properties = [{ customer_key: "a", name: "A" }];
  const seam = { apiKey: "seam_test", endpoint: "http://127.0.0.1:9", properties };
  const real = await start({ demoPort: 0, sandboxPort: 0, portalPort: 0, seam });
  const response = await fetch(`${real.url}/api/me`);
  expect(response.headers.get("content-security-policy")).toContain("img-src 'self' https:;");
  expect(await response.json()).toEqual({ properties: [], tools: false, portal_origin: real.portalUrl });
  expect((await fetch(`${real.url}/api/tools/reset`, { method: "POST", headers: { origin: real.url } })).status).toBe(
    404,
  );
  await real.close();
});
