import { createSandbox } from "@customer-portal/sandbox";
import { expect, test } from "vitest";
import { HOTEL, openPortal } from "../testing/open-portal.ts";

const secrets = ["cst-of-a-guest", "https://calendar.example/secret.ics", "a-bare-token", "471147"];

/** A hotel whose account, lock and history carry what no browser may see. */
const planted = () =>
  createSandbox({
    seed: (seed) => {
      seed.addCustomer({ customer_key: HOTEL });
      const account = seed.addAccount({
        customer_key: HOTEL,
        display_name: "Locks",
        override: { ical_url: secrets[1], nested: [{ client_session_token: secrets[0] }] },
      });
      const device = seed.addDevice({
        ...account,
        name: "Front door",
        custom_metadata: { room: "101", token: secrets[2] ?? "" },
      });
      const details = { method: "keycode", code: secrets[3] };
      seed.addEvent({ ...device, event_type: "lock.unlocked", occurred_at: seed.now - 1_000, details });
    },
  });

test("secrets are taken out of every answer, and the rest stays", async () => {
  const sandbox = planted();
  const { call } = openPortal({}, sandbox);
  const direct = await sandbox.fetch("/events/list", {
    method: "POST",
    headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ since: "2000-01-01" }),
  });
  expect(await direct.text(), "Seam does send the code").toContain(secrets[3]);

  const texts = await Promise.all(
    (
      [
        ["/connected_accounts/list", {}],
        ["/devices/list", {}],
        ["/events/list", { since: "2000-01-01" }],
      ] as const
    ).map(async ([route, body]) => (await call(route, body)).text()),
  );
  expect(secrets.filter((secret) => texts.join().includes(secret))).toEqual([]);
  expect(texts[0]).toContain('"nested":[{}]');
  expect(texts[1]).toContain('"custom_metadata":{"room":"101"}');
  expect(texts[2]).toContain('"method":"keycode"');
});

test("an envelope holds the documented payload only, and no address that leads past the gateway", async () => {
  const { call } = openPortal();
  const body = (await (await call("/devices/list", { limit: 1 })).json()) as Record<string, unknown>;
  expect(Object.keys(body)).toEqual(["devices", "pagination", "ok"]);
  expect(body["pagination"]).toEqual({
    has_next_page: true,
    next_page_cursor: expect.any(String),
    next_page_url: null,
  });
});
