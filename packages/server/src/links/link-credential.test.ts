import { decodeJwt, SignJWT } from "jose";
import { describe, expect, test, vi } from "vitest";
import { openLinks, PAGE, START, typeOf } from "../testing/open-links.ts";
import { HOTEL, RENTALS } from "../testing/open-portal.ts";
import type { CustomerPortalOptions } from "./customer-portal-options.ts";
import { createLinkTokens } from "./link-token.ts";
import type { RevocationStore } from "./revocation-store.ts";

describe("a link as the credential of a request", () => {
  test("opens its customer's portal, and the host is not asked", async () => {
    const { link, call, authorize } = openLinks();
    const { status, body, headers } = await call(await link(), "/devices/list", { limit: 2 });
    expect([status, body]).toMatchObject([200, { devices: [{}, {}] }]);
    expect(headers.get("access-control-allow-origin")).toBe(PAGE);
    expect(headers.has("access-control-allow-credentials")).toBe(false);
    expect(authorize).not.toHaveBeenCalled();
  });

  test("opens no other customer's", async () => {
    const { link, call, sandbox } = openLinks();
    const url = await link();
    const before = sandbox.requests.length;
    expect(typeOf(await call(url, "/devices/list", {}, RENTALS))).toEqual([403, "customer_forbidden"]);
    expect(sandbox.requests.length).toBe(before);
  });

  test("holds what the request may do, whatever it asks for", async () => {
    const { link, call, sandbox } = openLinks();
    const { body } = await call(await link(), "/devices/list", { limit: 500 });
    const { devices } = body as unknown as { devices: { device_id: string; can_remotely_unlock?: boolean }[] };
    const [device_id = "", other = ""] = devices
      .filter((device) => device.can_remotely_unlock)
      .map((device) => device.device_id);
    const refused = async (options: Partial<CustomerPortalOptions>, route: string, params: object = {}) =>
      typeOf(await call(await link(options), route, params));
    expect(await refused({ read_only: true }, "/locks/unlock_door", { device_id })).toEqual([403, "read_only"]);
    expect(await refused({ permissions: ["see"] }, "/locks/unlock_door", { device_id })).toEqual([
      403,
      "not_permitted",
    ]);
    const features = { connect: { exclude: true } };
    expect(await refused({ features }, "/connected_accounts/list")).toEqual([403, "feature_excluded"]);
    expect((await refused({ device_ids: [other] }, "/locks/unlock_door", { device_id }))[0]).toBe(404);
    expect((await refused({ space_ids: [] }, "/locks/unlock_door", { device_id }))[0]).toBe(404);
    expect(sandbox.requests.some(({ path }) => path === "/locks/unlock_door")).toBe(false);
    const seen = (await call(await link({ device_ids: [other] }), "/devices/list")).body;
    expect((seen as unknown as { devices: object[] }).devices).toMatchObject([{ device_id: other }]);
    expect((await call(await link(), "/locks/unlock_door", { device_id })).status).toBe(200);
  });

  test("counts from the portal page only, and never as the host's sign-in", async () => {
    const { link, ask, sandbox, authorize } = openLinks({}, { authorize: () => true });
    const url = await link();
    const before = sandbox.requests.length;
    for (const origin of ["http://portal.test", "https://evil.example", "null", ""]) {
      const answer = await ask(url, `/devices/list?customer_key=${HOTEL}`, {}, { origin });
      expect(typeOf(answer)).toEqual([403, "origin_not_allowed"]);
      expect(answer.headers.get("access-control-allow-origin")).toBe(null);
    }
    expect([authorize.mock.calls, sandbox.requests.length]).toEqual([[], before]);
  });

  test("is needed from the portal page: no other sign-in counts there", async () => {
    const { ask, authorize } = openLinks({}, { authorize: () => true });
    for (const authorization of ["", "Bearer host", "Basic YTpi"]) {
      const headers = { authorization, cookie: "session=1" };
      expect(typeOf(await ask(`${PAGE}/#`, `/devices/list?customer_key=${HOTEL}`, {}, headers))).toEqual([
        401,
        "link_malformed",
      ]);
    }
    expect(authorize).not.toHaveBeenCalled();
  });

  test("a preflight of the portal page is answered, without cookies", async () => {
    const { send } = openLinks();
    const preflight = (origin: string) =>
      send(`/api/customer-portal/devices/list?customer_key=${HOTEL}`, {
        method: "OPTIONS",
        body: null,
        headers: { origin, "access-control-request-method": "POST" },
      });
    const { status, headers } = await preflight(PAGE);
    expect([status, Object.fromEntries(headers)]).toEqual([
      204,
      {
        "access-control-allow-headers": "authorization, content-type, last-event-id",
        "access-control-allow-methods": "GET, POST",
        "access-control-allow-origin": PAGE,
        "access-control-expose-headers": "x-request-id, seam-request-id, retry-after, customer-portal-grant",
        "access-control-max-age": "600",
        vary: "Origin",
      },
    ]);
    expect((await preflight("https://evil.example")).status).toBe(403);
  });

  test("ends on the second", async () => {
    const { link, call, clock } = openLinks();
    const url = await link({ expires_in: 600 });
    clock.now = START + 599_000;
    expect((await call(url, "/devices/list")).status).toBe(200);
    clock.now = START + 600_000;
    expect(typeOf(await call(url, "/devices/list"))).toEqual([401, "link_expired"]);
  });

  test("is refused where anything of it was changed", async () => {
    const { link, call, sandbox } = openLinks();
    const url = new URL(await link({ read_only: true }));
    const [header = "", payload = "", signature = ""] = url.hash.slice(1).split(".");
    const encode = (value: object) => btoa(JSON.stringify(value)).replaceAll("=", "");
    const claims = decodeJwt(url.hash.slice(1));
    const sign = (typ: string, key: string, more: object = {}) =>
      new SignJWT({ ...claims, ...more })
        .setProtectedHeader({ alg: "HS256", typ })
        .sign(new TextEncoder().encode(key.padEnd(32, "x")));
    const before = sandbox.requests.length;
    for (const token of [
      `${header}.${encode({ ...claims, read_only: false })}.${signature}`,
      `${header}.${payload}.${signature.slice(0, -4)}AAAA`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
      header,
      `${encode({ alg: "none", typ: "cp-link" })}.${payload}.`,
      await sign("cp-link", sandbox.apiKey),
      await sign("JWT", sandbox.apiKey),
    ])
      expect([token, ...typeOf(await call(`${PAGE}/#${token}`, "/devices/list"))]).toEqual([
        token,
        401,
        "link_malformed",
      ]);
    expect(sandbox.requests.length).toBe(before);
  });

  test("with a limit that this version does not know is not taken", async () => {
    const { call, sandbox } = openLinks();
    const tokens = createLinkTokens(sandbox.apiKey, () => START);
    const claims = { sub: HOTEL, jti: "j", iat: START / 1000, exp: START / 1000 + 600 };
    const token = await tokens.sign({ ...claims, from_nine_to_five: true } as never);
    expect(typeOf(await call(`${PAGE}/#${token}`, "/devices/list"))).toEqual([401, "link_malformed"]);
  });

  test("holds with every instance of the same secret, and ends with it", async () => {
    const secret = "a secret of thirty-two characters";
    const url = await openLinks({ secret }).link();
    expect((await openLinks({ secret }).call(url, "/devices/list")).status).toBe(200);
    expect(typeOf(await openLinks().call(url, "/devices/list"))).toEqual([401, "link_malformed"]);
  });

  test("never stands in the log", async () => {
    const { link, call, logged } = openLinks();
    const url = await link();
    await call(url, "/devices/list");
    await call(`${url.slice(0, -4)}AAAA`, "/devices/list");
    expect(logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(logged)).not.toContain(new URL(url).hash.slice(1, 60));
  });
});

describe("revoking", () => {
  test("one link, by its address, and no other", async () => {
    const { link, call, gateway } = openLinks();
    const [lost, kept] = [await link(), await link()];
    await gateway.revokeCustomerPortal({ url: lost });
    expect(typeOf(await call(lost, "/devices/list"))).toEqual([401, "link_revoked"]);
    expect((await call(kept, "/devices/list")).status).toBe(200);
  });

  test("one link, by its id, which the host's audit has as the actor", async () => {
    const actors: unknown[] = [];
    const after = ({ actor }: { actor?: string | undefined }) => void actors.push(actor);
    const { link, call, gateway } = openLinks({}, { onAction: { after } });
    const [url, named] = [await link(), await link({ actor: "ines" })];
    for (const each of [url, named]) await call(each, "/locks/unlock_door", { device_id: "nobodys" });
    await vi.waitFor(() => expect(actors).toEqual([expect.stringMatching(/^link:[\w-]{22}$/), "ines"]));
    await gateway.revokeCustomerPortal({ link_id: String(actors[0]).slice("link:".length) });
    expect(typeOf(await call(url, "/devices/list"))).toEqual([401, "link_revoked"]);
    expect((await call(named, "/devices/list")).status).toBe(200);
  });

  test("all links of a customer that were made before a moment", async () => {
    const { link, call, gateway, clock } = openLinks();
    const old = await link();
    const other = await link({ customer_key: RENTALS });
    clock.now += 5;
    await gateway.revokeCustomerPortal({ customer_key: HOTEL });
    const fresh = await link();
    expect(typeOf(await call(old, "/devices/list"))).toEqual([401, "link_revoked"]);
    expect((await call(fresh, "/devices/list")).status).toBe(200);
    expect((await call(other, "/devices/list", {}, RENTALS)).status).toBe(200);
    await gateway.revokeCustomerPortal({ customer_key: HOTEL, before: "2020-01-01T00:00:00Z" });
    expect(typeOf(await call(old, "/devices/list"))).toEqual([401, "link_revoked"]);
  });

  test.each([
    {},
    { url: "no address" },
    { url: `${PAGE}/#abc` },
    { customer_key: "" },
    { customer_key: HOTEL, before: "x" },
  ])("%j says nothing that could be revoked", async (revocation) => {
    await expect(openLinks().gateway.revokeCustomerPortal(revocation as { url: string })).rejects.toThrow(TypeError);
  });

  test("stands in a store of the host's, and one that fails refuses", async () => {
    const revoked = new Set<string>();
    const store: RevocationStore = {
      revokeLink: async (linkId, until) => {
        expect(until).toEqual(new Date("2026-11-27T09:00:00.000Z"));
        revoked.add(linkId);
      },
      revokeCustomer: () => undefined,
      isRevoked: async ({ linkId, customerKey, createdAt }) => {
        expect([customerKey, createdAt]).toEqual([HOTEL, new Date(START)]);
        if (revoked.size > 1) throw new Error("the store is away");
        return revoked.has(linkId);
      },
    };
    const { link, call, gateway, logged } = openLinks({ revocations: store });
    const url = await link();
    expect((await call(url, "/devices/list")).status).toBe(200);
    await gateway.revokeCustomerPortal({ url });
    expect(typeOf(await call(url, "/devices/list"))).toEqual([401, "link_revoked"]);
    revoked.add("another");
    expect(typeOf(await call(url, "/devices/list"))).toEqual([500, "internal_server_error"]);
    expect(logged.at(-1)?.message).toContain("the store is away");
  });
});
