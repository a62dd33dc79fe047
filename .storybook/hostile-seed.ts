import type { Seed } from "../packages/sandbox/src/index.ts";

const LONG = "Very long name without end ".repeat(20).slice(0, 500);
const UNBROKEN = "Unbroken".repeat(63).slice(0, 500);

/** Names that a display may meet, by what is wrong with them. */
export const HOSTILE = {
  markup: "<img src=x onerror=alert(1)><b>bold</b> &amp; {name}",
  rightToLeft: "\u202Eדלת ראשית\u202C 12 \u200F(a)",
  emoji: "👩‍👩‍👧‍👦🚪🔐 Suite 🇵🇹",
  long: LONG,
  unbroken: UNBROKEN,
  combining: "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞",
} as const;

/** Ids of those that are looked at alone. */
export const HOSTILE_IDS = {
  future: "f0f0f0f0-0000-4000-8000-000000000001",
  odd: "f0f0f0f0-0000-4000-8000-000000000002",
} as const;

/** A customer whose devices break every assumption: names of all kinds, missing properties, unknown types. */
export const hostileSeed: Seed = (builder) => {
  const { customer_key } = builder.addCustomer({ customer_key: "harbor-hotels", name: HOSTILE.markup });
  const { connected_account_id } = builder.addAccount({ customer_key, display_name: HOSTILE.unbroken });
  const signedOut = builder.addAccount({
    customer_key,
    display_name: HOSTILE.long,
    account_type: "yale",
    signed_out_at: builder.now - 60_000,
  });
  const { space_id } = builder.addSpace({ customer_key, name: HOSTILE.markup });
  const add = (device: Partial<Parameters<typeof builder.addDevice>[0]> & { name: string }) =>
    builder.addDevice({ connected_account_id, space_ids: [space_id], ...device });
  for (const name of Object.values(HOSTILE)) add({ name });
  add({ name: HOSTILE.long, connected_account_id: signedOut.connected_account_id });
  add({ name: HOSTILE.unbroken, offline_since: builder.now - 3_600_000 });
  add({ name: "No name at all", override: { display_name: "", properties: { online: true } } });
  add({ name: "Name is null", override: { display_name: null, nickname: null } });
  add({
    name: "Almost nothing",
    override: {
      properties: {},
      errors: undefined,
      warnings: undefined,
      capabilities_supported: undefined,
      space_ids: undefined,
    },
  });
  add({
    name: "From the future",
    device_id: HOSTILE_IDS.future,
    override: {
      device_type: "hologram_projector",
      capabilities_supported: ["hologram"],
      can_remotely_unlock: undefined,
      can_remotely_lock: undefined,
    },
  });
  add({
    name: "Says something odd",
    device_id: HOSTILE_IDS.odd,
    errors: [{ code: "flux_capacitor_drained", message: `<script>alert(1)</script> ${HOSTILE.unbroken}` }],
  });
};
