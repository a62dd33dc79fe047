import { describe, expect, test } from "vitest";
import { addProfile } from "../testing/add-profile.ts";
import { openLinks, PAGE, typeOf } from "../testing/open-links.ts";
import { HOTEL, RENTALS } from "../testing/open-portal.ts";
import type { GrantTerms } from "../request/grant.ts";
import type { OfferLink } from "./links-options.ts";

describe("the portal page's configuration", () => {
  test("says what it has to show, and nothing that is not for the page", async () => {
    const { link, ask } = openLinks();
    const url = await link({
      title: "Harbor Hotels",
      features: { organize: { exclude: true } },
      read_only: true,
      permissions: ["see"],
      actor: "user-7",
      locale: "en-GB",
      landing_page: { manage: { room_key: "r-204" } },
      deep_link: { resource_type: "device", resource_id: "d1" },
      navigation_mode: "restricted",
      business_vertical: "hospitality",
    });
    const { status, body, headers } = await ask(url, "/portal");
    expect([status, body]).toEqual([
      200,
      {
        portal: {
          customer_key: HOTEL,
          expires_at: "2026-11-27T09:00:00.000Z",
          title: "Harbor Hotels",
          features: { organize: { exclude: true } },
          read_only: true,
          locale: "en-GB",
          landing_page: { manage: { room_key: "r-204" } },
          deep_link: { resource_type: "device", resource_id: "d1" },
          navigation_mode: "restricted",
          business_vertical: "hospitality",
        },
        ok: true,
      },
    ]);
    expect(JSON.parse(headers.get("customer-portal-grant") ?? "")).toMatchObject({ read_only: true });
    expect(headers.get("access-control-allow-origin")).toBe(PAGE);
  });

  test("has the look of a customization profile, as Seam keeps it", async () => {
    const { link, ask, sandbox } = openLinks();
    const customization_profile_id = await addProfile(sandbox, {
      name: "Teal",
      primary_color: "#0f766e",
      customer_portal_theme: { font_family: "Inter" },
      message_overrides: { "en-US": { "devices.title": "Doors" } },
    });
    const url = await link({ customization_profile_id });
    const { portal } = (await ask(url, "/portal")).body as { portal: Record<string, unknown> };
    expect(portal["branding"]).toEqual({
      primary_color: "#0f766e",
      customer_portal_theme: { font_family: "Inter" },
      message_overrides: { "en-US": { "devices.title": "Doors" } },
    });
  });

  test("does without a look that can't be read, and tells the host", async () => {
    const { link, ask, logged } = openLinks();
    const customization_profile_id = "11111111-1111-4111-8111-111111111111";
    const { status, body } = await ask(await link({ customization_profile_id }), "/portal");
    expect([status, (body["portal"] as object | undefined) && Object.keys(body["portal"] as object)]).toEqual([
      200,
      expect.not.arrayContaining(["branding"]),
    ]);
    expect(logged).toContainEqual(expect.objectContaining({ level: "error", event: "branding_failed" }));
  });

  test("is for a link only, from the portal page only, by POST only", async () => {
    const { link, ask, send, gateway, clock } = openLinks({}, { authorize: () => true });
    const url = await link();
    expect(typeOf(await ask(`${PAGE}/#abc`, "/portal"))).toEqual([401, "link_malformed"]);
    expect((await send("/api/customer-portal/portal")).status).toBe(403);
    expect(typeOf(await ask(url, "/portal", {}, { origin: "https://evil.example" }))).toEqual([
      403,
      "origin_not_allowed",
    ]);
    const get = await gateway.fetch(
      new Request("http://portal.test/api/customer-portal/portal", { headers: { origin: PAGE } }),
    );
    expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
    await gateway.revokeCustomerPortal({ url });
    expect(typeOf(await ask(url, "/portal"))).toEqual([401, "link_revoked"]);
    clock.now += 8 * 86_400_000;
    expect(typeOf(await ask(url, "/portal"))).toEqual([401, "link_expired"]);
  });
});

describe("a link that the host's own page asks for", () => {
  const openOffer = (terms: GrantTerms | boolean, offer: OfferLink = () => ({})) => {
    const portal = openLinks({ offer }, { authorize: () => terms });
    const fetchLink = async (customerKey = HOTEL) => {
      const response = await portal.send(`/api/customer-portal/portal_link?customer_key=${customerKey}`);
      return { status: response.status, body: (await response.json()) as { customer_portal?: { url: string } } };
    };
    return { ...portal, fetchLink };
  };
  const claimsOf = (url = "") => JSON.parse(atob(new URL(url).hash.split(".")[1] ?? "")) as Record<string, unknown>;

  test("opens the portal of whom the host allows, for an hour", async () => {
    const { fetchLink, call } = openOffer({ actor: "ines" });
    const { status, body } = await fetchLink();
    expect([status, body]).toMatchObject([
      200,
      { customer_portal: { expires_at: "2026-11-20T10:00:00.000Z" }, ok: true },
    ]);
    expect(claimsOf(body.customer_portal?.url)).toMatchObject({ sub: HOTEL, actor: "ines" });
    expect((await call(body.customer_portal?.url ?? "", "/devices/list")).status).toBe(200);
  });

  test("is refused to whom the host refuses, and where the host opens no such address", async () => {
    expect(await openOffer(false).fetchLink()).toMatchObject({
      status: 403,
      body: { error: { type: "customer_forbidden" } },
    });
    const { send } = openLinks({}, { authorize: () => true });
    const shut = await send(`/api/customer-portal/portal_link?customer_key=${HOTEL}`);
    expect([shut.status, await shut.json()]).toMatchObject([
      404,
      { error: { message: expect.stringContaining("opened by `links.offer`") } },
    ]);
  });

  test("can't be had with a link", async () => {
    const { link, call } = openOffer(true);
    const url = await link();
    expect(typeOf(await call(url, "/portal_link"))).toEqual([404, "route_not_allowed"]);
    expect(typeOf(await call(url, "/portal_link", {}, RENTALS))).toEqual([404, "route_not_allowed"]);
  });

  test.each<[string, GrantTerms, ReturnType<OfferLink>, object]>([
    [
      "what neither narrows stays wide",
      {},
      {},
      { read_only: undefined, permissions: undefined, device_ids: undefined },
    ],
    ["looking only", { readOnly: true }, { read_only: false }, { read_only: true }],
    ["looking only, by the offer", {}, { read_only: true }, { read_only: true }],
    [
      "the person's permissions",
      { permissions: ["see", "locks.control"] },
      {},
      { permissions: ["see", "locks.control"] },
    ],
    [
      "both permissions",
      { permissions: ["control"] },
      { permissions: ["see", "locks.control"] },
      { permissions: ["locks.control"] },
    ],
    ["no permission in common", { permissions: ["see"] }, { permissions: ["control"] }, { permissions: [] }],
    ["the person's devices", { deviceIds: ["a", "b"] }, {}, { device_ids: ["a", "b"], space_ids: [] }],
    ["both devices", { deviceIds: ["a", "b"] }, { device_ids: ["b", "c"] }, { device_ids: ["b"], space_ids: [] }],
    ["the offer's devices", {}, { device_ids: ["c"] }, { device_ids: ["c"], space_ids: undefined }],
    [
      "devices and spaces have nothing in common",
      { deviceIds: ["a"] },
      { space_ids: ["s"] },
      { device_ids: [], space_ids: [] },
    ],
    ["both spaces", { spaceIds: ["s", "t"] }, { space_ids: ["t"] }, { device_ids: [], space_ids: ["t"] }],
    ["the person, whoever the offer names", { actor: "ines" }, { actor: "boss" }, { actor: "ines" }],
    [
      "parts that either leaves out",
      { features: { connect: { exclude: true } } },
      { features: { organize: { exclude: true }, connect: { exclude: false } } },
      { features: { connect: { exclude: true }, organize: { exclude: true } } },
    ],
    [
      "providers of both",
      { features: { connect: { accepted_providers: ["yale", "nuki"], excluded_providers: ["ttlock"] } } },
      { features: { connect: { accepted_providers: ["nuki", "salto_ks"], excluded_providers: ["igloohome"] } } },
      { features: { connect: { accepted_providers: ["nuki"], excluded_providers: ["igloohome", "ttlock"] } } },
    ],
    [
      "what both allow",
      { features: { configure: { allow_instant_key_customization: true } } },
      {
        features: {
          configure: { allow_instant_key_customization: true, allow_access_automation_rule_customization: true },
        },
      },
      {
        features: {
          configure: { allow_instant_key_customization: true, allow_access_automation_rule_customization: false },
        },
      },
    ],
    [
      "events of both, for none would be all",
      { features: { manage: { events: { allowed_events: ["lock.locked"] } } } },
      { features: { manage: { events: { allowed_events: ["lock.unlocked"] } } } },
      { features: { manage: { events: { allowed_events: ["lock.locked"] } } } },
    ],
  ])("never allows more than the person may: %s", async (_what, terms, offered, claims) => {
    const { body } = await openOffer(terms, () => offered).fetchLink();
    const made = claimsOf(body.customer_portal?.url);
    expect(Object.fromEntries(Object.keys(claims).map((name) => [name, made[name]]))).toEqual(claims);
  });

  test("that can't be made refuses, and the reason stays with the host", async () => {
    const { fetchLink, logged } = openOffer(true, () => ({ locale: "no such locale" }));
    const { status, body } = await fetchLink();
    expect([status, JSON.stringify(body)]).toEqual([500, expect.not.stringContaining("locale")]);
    expect(logged.at(-1)?.message).toContain("`locale` is no language tag");
  });
});
