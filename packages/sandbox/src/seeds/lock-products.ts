import type { Product } from "./product.ts";

const REMOTE = { can_remotely_unlock: true, can_remotely_lock: true };
const SIMULATED = { can_simulate_removal: true, can_simulate_connection: true, can_simulate_disconnection: true };
const WITH_CODES = {
  ...REMOTE,
  can_program_online_access_codes: true,
  can_unlock_with_code: true,
  ...SIMULATED,
};
const CODES = { has_native_entry_events: true, supported_code_lengths: [4, 5, 6], max_active_codes_supported: 250 };

function lock(
  device_type: string,
  [manufacturer, maker]: [string, string],
  [device_provider_name, provider]: [string, string],
  model: { display_name: string; picture?: string; has_built_in_keypad: boolean },
): Product {
  const { display_name, picture, has_built_in_keypad } = model;
  return {
    device_type,
    manufacturer: { manufacturer, display_name: maker },
    provider: { device_provider_name, display_name: provider, provider_category: "stable" },
    model: {
      display_name,
      manufacturer_display_name: maker,
      has_built_in_keypad,
      can_connect_accessory_keypad: !has_built_in_keypad,
    },
    ...(picture !== undefined && { picture }),
    capabilities_supported: ["lock", "access_code", "battery"],
    can: WITH_CODES,
    has_battery: true,
    properties: CODES,
  };
}

const SALTO: [string, string] = ["salto", "Salto"];
const SALTO_KS: [string, string] = ["salto_ks", "Salto KS"];

/** Locks. */
export const lockProducts = {
  salto_xs4_one: lock("salto_lock", SALTO, SALTO_KS, {
    display_name: "XS4 One",
    picture: "lever-lock",
    has_built_in_keypad: true,
  }),
  salto_neo_cylinder: lock("salto_lock", SALTO, SALTO_KS, {
    display_name: "Neo Cylinder",
    picture: "knob-cylinder",
    has_built_in_keypad: false,
  }),
  salto_space_xs4: lock("salto_lock", SALTO, ["salto_space", "Salto Space"], {
    display_name: "XS4 Original",
    picture: "lever-lock",
    has_built_in_keypad: false,
  }),
  schlage_encode: lock("schlage_lock", ["schlage", "Schlage"], ["schlage", "Schlage"], {
    display_name: "Encode",
    picture: "keypad-lock",
    has_built_in_keypad: true,
  }),
  yale_assure_lock_2: {
    ...lock("yale_lock", ["yale", "Yale"], ["yale", "Yale"], {
      display_name: "Assure Lock 2",
      picture: "keypad-lock",
      has_built_in_keypad: true,
    }),
    can: { ...WITH_CODES, can_configure_auto_lock: true },
  },
  ttlock_lever: {
    ...lock("ttlock_lock", ["ttlock", "TTLock"], ["ttlock", "TTLock"], {
      display_name: "Smart Lever Lock",
      has_built_in_keypad: true,
    }),
    can: { ...WITH_CODES, can_simulate_hub_connection: true, can_simulate_hub_disconnection: true },
  },
  nuki_smart_lock_pro: {
    ...lock("nuki_lock", ["nuki", "Nuki"], ["nuki", "Nuki"], {
      display_name: "Smart Lock Pro",
      picture: "knob-cylinder",
      has_built_in_keypad: false,
    }),
    can: { ...REMOTE, can_configure_auto_lock: true, can_simulate_paid_subscription: true, ...SIMULATED },
    capabilities_supported: ["lock", "battery"],
    properties: { has_native_entry_events: true },
  },
} satisfies Record<string, Product>;
