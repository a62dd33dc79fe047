import { expect, test } from "vitest";
import { openLinks, PAGE, START, typeOf } from "../testing/open-links.ts";
import { HOTEL, RENTALS } from "../testing/open-portal.ts";
import { createMemoryRevocations } from "./memory-revocations.ts";
import type { RevocationStore } from "./revocation-store.ts";

test("revoking ends one link, by its address, and no other", async () => {
  const { link, call, gateway } = openLinks();
  const [lost, kept] = [await link(), await link()];
  await gateway.revokeCustomerPortal({ url: lost });
  expect(typeOf(await call(lost, "/devices/list"))).toEqual([401, "link_revoked"]);
  expect((await call(kept, "/devices/list")).status).toBe(200);
});

test("revoking ends one link, by its id, which the host's audit has as the actor", async () => {
  const actors: unknown[] = [];
  const after = ({ actor }: { actor?: string | undefined }) => void actors.push(actor);
  const { link, call, gateway } = openLinks({}, { onAction: { after } });
  const [url, named] = [await link(), await link({ actor: "ines" })];
  for (const each of [url, named]) await call(each, "/locks/unlock_door", { device_id: "nobodys" });
  await expect.poll(() => actors).toEqual([expect.stringMatching(/^link:[\w-]{22}$/), "ines"]);
  await gateway.revokeCustomerPortal({ link_id: String(actors[0]).slice("link:".length) });
  expect(typeOf(await call(url, "/devices/list"))).toEqual([401, "link_revoked"]);
  expect((await call(named, "/devices/list")).status).toBe(200);
});

test("revoking ends all links of a customer that were made before a moment", async () => {
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

test("revoking stands in a store of the host's, and one that fails refuses", async () => {
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

test("revoking for a second time, up to an earlier moment, does not shorten the first", async () => {
  const clock = { now: 0 };
  const store = createMemoryRevocations(() => clock.now);
  const createdAt = new Date(50);
  await store.revokeCustomer(HOTEL, new Date(100), new Date(1_000));
  await store.revokeCustomer(HOTEL, new Date(10), new Date(500));
  clock.now = 600;
  for (let other = 0; other < 1_001; other += 1)
    await store.revokeCustomer(`other-${other}`, new Date(1), new Date(2_000));
  expect(store.isRevoked({ linkId: "any", customerKey: HOTEL, createdAt })).toBe(true);
});
