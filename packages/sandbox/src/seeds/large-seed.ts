import type { Seed } from "./seed.ts";
import type { ProductName } from "./products.ts";

const CUSTOMER = { customer_key: "large-hotel", name: "Large Hotel" };
const ROOMS_PER_FLOOR = 40;
const KINDS: { suffix: string; product: ProductName }[] = [
  { suffix: "door", product: "salto_xs4_one" },
  { suffix: "climate", product: "ecobee_3_lite" },
  { suffix: "noise", product: "minut_point" },
];

/** One customer with very many devices: a door, a thermostat and a sensor to each room, and trouble with some. */
export const largeSeed =
  (devices: number): Seed =>
  (builder) => {
    builder.addCustomer(CUSTOMER);
    const { customer_key } = CUSTOMER;
    const accounts = [
      { account_type: "salto_ks", account_type_display_name: "Salto KS", display_name: "doors@large.example" },
      { account_type: "ecobee", account_type_display_name: "ecobee", display_name: "climate@large.example" },
      { account_type: "minut", account_type_display_name: "Minut", display_name: "noise@large.example" },
    ].map((account) => builder.addAccount({ customer_key, email: account.display_name, ...account }));
    let space_ids: string[] = [];
    for (let index = 0; index < devices; index += 1) {
      const room = Math.floor(index / KINDS.length);
      const floor = Math.floor(room / ROOMS_PER_FLOOR) + 1;
      const number = `${floor}${String((room % ROOMS_PER_FLOOR) + 1).padStart(2, "0")}`;
      const kind = KINDS[index % KINDS.length];
      const account = accounts[index % KINDS.length];
      if (!kind || !account) continue;
      if (index % KINDS.length === 0) {
        const space = builder.addSpace({ customer_key, name: `Room ${number}`, space_key: `large-room-${number}` });
        space_ids = [space.space_id];
      }
      builder.addDevice({
        connected_account_id: account.connected_account_id,
        name: `Room ${number} ${kind.suffix}`,
        product: kind.product,
        space_ids,
        locked: kind.suffix === "door" ? room % 17 !== 5 : undefined,
        battery_level: kind.suffix === "climate" ? null : 0.04 + ((room * 37) % 96) / 100,
        offline_since: index % 83 === 41 ? builder.now - 3_600_000 : undefined,
        ...climateOf(kind.suffix, room),
      });
    }
  };

function climateOf(suffix: string, room: number): { properties?: Record<string, unknown> } {
  if (suffix === "door") return {};
  if (suffix === "noise") return { properties: { noise_level_decibels: 32 + (room % 19) } };
  const celsius = 17 + (room % 14) / 2;
  return {
    properties: {
      temperature_celsius: celsius,
      temperature_fahrenheit: celsius * 1.8 + 32,
      relative_humidity: 0.35 + (room % 20) / 100,
      is_heating: room % 3 === 0,
      is_cooling: false,
      is_fan_running: false,
      current_climate_setting: {
        hvac_mode_setting: "heat",
        heating_set_point_celsius: 21,
        heating_set_point_fahrenheit: 69.8,
        manual_override_allowed: true,
      },
    },
  };
}
