import { decodeJwt } from "jose";
import { expect, test } from "vitest";
import { openLinks, PAGE, START } from "../testing/open-links.ts";
import { HOTEL, openPortal, RENTALS } from "../testing/open-portal.ts";
import type { LinksOptions } from "./links-options.ts";

test("gives exactly Seam's five fields; the token stands in the fragment, and says what was asked for", async () => {
  const { gateway, sandbox } = openLinks();
  const portal = await gateway.createCustomerPortal({
    customer_key: HOTEL,
    read_only: true,
    features: { connect: { exclude: true } },
    permissions: ["see"],
    actor: "user-7",
    locale: "pt-PT",
  });
  expect(portal).toEqual({
    created_at: "2026-11-20T09:00:00.250Z",
    customer_key: HOTEL,
    expires_at: "2026-11-27T09:00:00.000Z",
    url: expect.stringMatching(/^https:\/\/doors\.example\/#[\w-]+\.[\w-]+\.[\w-]+$/) as string,
    workspace_id: sandbox.workspaceId,
  });
  expect(decodeJwt(new URL(portal.url).hash.slice(1))).toEqual({
    sub: HOTEL,
    jti: expect.stringMatching(/^[\w-]{22}$/) as string,
    iat: START / 1000,
    exp: Date.parse(portal.expires_at) / 1000,
    read_only: true,
    features: { connect: { exclude: true } },
    permissions: ["see"],
    actor: "user-7",
    locale: "pt-PT",
  });
});

test("asks once which workspace it is, and again where the answer failed", async () => {
  const { link, sandbox } = openLinks();
  sandbox.simulate.fail({ path: "/workspaces/get", status: 500, times: 3 });
  await expect(link()).rejects.toMatchObject({ name: "SeamError", status: 502, type: "seam_error" });
  await link();
  await link({ customer_key: RENTALS });
  expect(sandbox.requests.filter(({ path }) => path === "/workspaces/get")).toHaveLength(4);
});

test.each([
  ["https://doors.example/portal", "https://doors.example/portal/#"],
  ["https://doors.example/portal/", "https://doors.example/portal/#"],
  ["https://doors.example/portal.html", "https://doors.example/portal.html#"],
])("of the page at %s", async (portalUrl, start) => {
  expect(await openLinks({ portalUrl }).link()).toMatch(new RegExp(`^${start}\\w`));
});

test.each<[string, object]>([
  ["customer_key", { customer_key: " " }],
  ["customer_key", { customer_key: "x".repeat(501) }],
  ["readOnly", { readOnly: true }],
  ["read_only", { read_only: "yes" }],
  ["features", { features: { conect: { exclude: true } } }],
  ["permissions", { permissions: ["locks.blow_up"] }],
  ["device_ids", { device_ids: "d1" }],
  ["space_ids", { space_ids: [""] }],
  ["locale", { locale: "no such locale" }],
  ["landing_page.manage", { landing_page: { manage: { space_key: "a", room_key: "b" } } }],
  ["landing_page", { landing_page: { space_key: "a" } }],
  ["deep_link", { deep_link: { resource_type: "device", resource_key: "d" } }],
  ["deep_link.resource_type", { deep_link: { resource_type: "lock", resource_id: "d" } }],
  ["navigation_mode", { navigation_mode: "none" }],
  ["business_vertical", { business_vertical: "circus" }],
  ["minute", { expires_in: 59 - 1 }],
  ["30 days", { expires_in: 31 * 86_400 }],
  ["expires_in", { expires_in: "600" }],
  ["expires_at", { expires_at: "soon" }],
  ["minute", { expires_at: "2026-11-20T08:00:00Z" }],
  ["both given", { expires_in: 600, expires_at: "2026-11-21T09:00:00Z" }],
  ["too long", { device_ids: Array.from({ length: 200 }, () => crypto.randomUUID()) }],
])("refuses what it could not keep, and names it: %s in %j", async (named, options) => {
  await expect(openLinks().link(options)).rejects.toThrow(
    expect.objectContaining({ name: "TypeError", message: expect.stringContaining(named) as string }),
  );
});

test.each([
  [{ expires_in: 3600 }, "2026-11-20T10:00:00.000Z"],
  [{ expires_at: "2026-12-01T00:00:00+01:00" }, "2026-11-30T23:00:00.000Z"],
  [{ expires_at: new Date("2026-11-21T00:00:00Z") }, "2026-11-21T00:00:00.000Z"],
])("ends when it is told to: %j", async (end, expires_at) => {
  const portal = await openLinks().gateway.createCustomerPortal({ customer_key: HOTEL, ...end });
  expect(portal.expires_at).toBe(expires_at);
});

test("needs the page's address", async () => {
  const { gateway } = openPortal();
  await expect(gateway.createCustomerPortal({ customer_key: HOTEL })).rejects.toThrow(/links: \{ portalUrl \}/);
  await expect(gateway.revokeCustomerPortal({ customer_key: HOTEL })).rejects.toThrow(/links: \{ portalUrl \}/);
});

test.each<[string, object]>([
  ["portalUrl", { portalUrl: "/portal" }],
  ["portalUrl", { portalUrl: "https://doors.example/?a=b" }],
  ["portalUrl", {}],
  ["secret", { portalUrl: PAGE, secret: "short" }],
  ["offer", { portalUrl: PAGE, offer: true }],
  ["revokeLink", { portalUrl: PAGE, revocations: {} }],
])("a wrong `links.%s` stops the start: %j", (named, links) => {
  expect(() => openPortal({ links: links as LinksOptions })).toThrow(named);
});
