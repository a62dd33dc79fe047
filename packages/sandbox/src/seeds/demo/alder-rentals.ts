import type { SeedBuilder } from "../seed-builder.ts";
import { climate } from "./climate.ts";
import { ALDER_RENTALS } from "./demo-customers.ts";

const APARTMENTS = [
  "Rua das Flores 14, 1º",
  "Rua das Flores 14, 2º",
  "Alfama Studio",
  "Graça Loft",
  "Belém Garden Flat",
];

/** Furnishes Alder Rentals: five apartments, a lock and a thermostat in each. */
export function plantAlderRentals(builder: SeedBuilder): void {
  const { customer_key } = builder.addCustomer(ALDER_RENTALS);
  const connect = (account_type: string, account_type_display_name: string, kind: string): string =>
    builder.addAccount({
      customer_key,
      account_type,
      account_type_display_name,
      display_name: "keys@alder-rentals.example",
      email: "keys@alder-rentals.example",
      accepted_capabilities: [kind],
    }).connected_account_id;
  const nuki = connect("nuki", "Nuki", "lock");
  const nest = connect("google_nest", "Google Nest", "thermostat");

  APARTMENTS.forEach((name, index) => {
    const { space_id } = builder.addSpace({ customer_key, name, space_key: `alder-apartment-${index + 1}` });
    const common = { space_ids: [space_id], location: { location_name: name, time_zone: "Europe/Lisbon" } };
    builder.addDevice({
      ...common,
      connected_account_id: nuki,
      name: `${name} front door`,
      product: "nuki_smart_lock_pro",
      battery_level: 0.55 + index / 10,
      auto_lock_delay_seconds: index === 0 ? 30 : undefined,
    });
    builder.addDevice({
      ...common,
      connected_account_id: nest,
      name: `${name} thermostat`,
      product: "nest_thermostat",
      properties: climate("heat", { now: 19 + index / 2, target: 20.5, humidity: 0.45 }),
    });
  });
}
