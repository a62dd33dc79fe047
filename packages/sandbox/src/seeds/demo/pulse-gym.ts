import type { NewDevice, SeedBuilder } from "../seed-builder.ts";
import { climate } from "./climate.ts";
import { PULSE_GYM } from "./demo-customers.ts";
import { furnish } from "./furnish.ts";

const PLACES: { name: string; door?: string; isOuter?: boolean; celsius?: number; decibels?: number }[] = [
  { name: "Front entrance", door: "Front entrance", isOuter: true },
  { name: "Weights floor", celsius: 19 },
  { name: "Studio 1", door: "Studio 1 door", celsius: 20.5, decibels: 72 },
  { name: "Studio 2", door: "Studio 2 door", celsius: 19.5, decibels: 41 },
  { name: "Spinning room", door: "Spinning room door", celsius: 22 },
  { name: "Sauna", door: "Sauna door" },
  { name: "Women's changing room", door: "Women's changing room door", celsius: 22 },
  { name: "Men's changing room", door: "Men's changing room door", celsius: 21.5 },
  { name: "Staff room", door: "Staff room door" },
  { name: "Back door", door: "Back door", isOuter: true },
];

/** Furnishes Pulse Gym in Rotterdam: 10 places, 9 locks, 6 thermostats, 2 noise sensors. */
export function plantPulseGym(builder: SeedBuilder): void {
  const { customer_key } = builder.addCustomer(PULSE_GYM);
  const connect = (account_type: string, account_type_display_name: string, kind: string, login: string): string =>
    builder.addAccount({
      customer_key,
      account_type,
      account_type_display_name,
      display_name: `${login}@pulse-gym.example`,
      email: `${login}@pulse-gym.example`,
      accepted_capabilities: [kind],
    }).connected_account_id;
  const salto = connect("salto_ks", "Salto KS", "lock", "desk");
  const resideo = connect("honeywell_resideo", "Honeywell Home", "thermostat", "building");
  const minut = connect("minut", "Minut", "noise_sensor", "building");

  furnish(builder, {
    customer_key,
    key_prefix: "pulse",
    address: "Wijnhaven 61, Rotterdam",
    time_zone: "Europe/Amsterdam",
    places: PLACES.map(({ name, door, isOuter, celsius, decibels }, index) => ({
      name,
      floor: index < 5 ? "Ground floor" : "Floor 1",
      devices: [
        door !== undefined && {
          connected_account_id: salto,
          name: door,
          product: isOuter ? ("salto_neo_cylinder" as const) : ("salto_xs4_one" as const),
          battery_level: (51 + index * 5) / 100,
        },
        celsius !== undefined && {
          connected_account_id: resideo,
          name: `${name} climate`,
          product: "honeywell_resideo_t6" as const,
          properties: climate(index < 5 ? "cool" : "heat", { now: celsius, target: 20, humidity: 0.5 + index / 100 }),
        },
        decibels !== undefined && {
          connected_account_id: minut,
          name: `${name} noise`,
          product: "minut_point" as const,
          properties: { noise_level_decibels: decibels },
        },
      ].filter((device) => device !== false) satisfies NewDevice[],
    })),
    exceptions: {
      "Front entrance": { locked: false },
      "Studio 1 door": { locked: false },
      "Staff room door": { auto_lock_delay_seconds: 15 },
      "Sauna door": { behavior: { behavior: "error" } },
    },
  });
}
