import type { SeedBuilder } from "../seed-builder.ts";
import { climate } from "./climate.ts";
import { MAPLE_COURT } from "./demo-customers.ts";
import { furnish, type FurnishedPlace } from "./furnish.ts";

const HOUR = 3_600_000;
const UNITS = [1, 2, 3, 4, 5, 6].flatMap((floor) => ["A", "B", "C", "D"].map((letter) => ({ floor, letter })));
const COMMON_AREAS: [name: string, floor: string][] = [
  ["Main entrance", "Ground floor"],
  ["Bike room", "Ground floor"],
  ["Laundry room", "Basement"],
  ["Roof garden", "Roof"],
  ["Parcel room", "Ground floor"],
  ["Garage", "Basement"],
];

/** Furnishes Maple Court in Berlin: 24 units with a lock each, 6 common areas, 9 thermostats. */
export function plantMapleCourt(builder: SeedBuilder): void {
  const { customer_key } = builder.addCustomer(MAPLE_COURT);
  const accounts = connect(builder);
  const units = UNITS.map(({ floor, letter }, index): FurnishedPlace => {
    const name = `Unit ${floor}${letter}`;
    const battery_level = (42 + ((index * 23) % 57)) / 100;
    const reading = { now: 19 + (index % 6) / 2, target: 20.5, humidity: (43 + (index % 9)) / 100 };
    return {
      name,
      floor: `Floor ${floor}`,
      devices: [
        { connected_account_id: accounts.nuki, name: `${name} door`, product: "nuki_smart_lock_pro", battery_level },
        ...(index % 3 === 0 ? [thermostat(accounts.tado, `${name} heating`, reading)] : []),
      ],
    };
  });
  const commonAreas = COMMON_AREAS.map(([name, floor], index): FurnishedPlace => {
    const door = name === "Main entrance" ? name : `${name} door`;
    const battery_level = (58 + index * 7) / 100;
    return {
      name,
      floor,
      devices: [
        { connected_account_id: accounts.ttlock, name: door, product: "ttlock_lever", battery_level },
        ...(name === "Laundry room"
          ? [thermostat(accounts.tado, "Laundry room heating", { now: 18, target: 17, humidity: 0.63 })]
          : []),
      ],
    };
  });
  furnish(builder, {
    customer_key,
    key_prefix: "maple",
    address: "Ahornstraße 9, Berlin",
    time_zone: "Europe/Berlin",
    places: [...units, ...commonAreas],
    exceptions: {
      "Main entrance": { auto_lock_delay_seconds: 10 },
      "Bike room door": { locked: false },
      "Unit 2C door": { battery_level: 0.12 },
      "Unit 3D door": { locked: false },
      "Unit 4B door": { offline_since: builder.now - 6 * HOUR },
    },
  });
}

function connect(builder: SeedBuilder) {
  const { customer_key } = MAPLE_COURT;
  const email = "hausverwaltung@maple-court.example";
  const common = { customer_key, display_name: email, email };
  const add = (account: Parameters<SeedBuilder["addAccount"]>[0]): string =>
    builder.addAccount(account).connected_account_id;
  return {
    nuki: add({ ...common, account_type: "nuki", account_type_display_name: "Nuki" }),
    ttlock: add({ ...common, account_type: "ttlock", account_type_display_name: "TTLock" }),
    tado: add({
      ...common,
      account_type: "tado",
      account_type_display_name: "tado°",
      accepted_capabilities: ["thermostat"],
      warnings: [
        {
          code: "account_reauthorization_requested",
          message: "tado° asks for a new sign-in. Reconnect the account before it stops working.",
          created_at: builder.now - 50 * HOUR,
        },
      ],
    }),
  };
}

function thermostat(connected_account_id: string, name: string, reading: Parameters<typeof climate>[1]) {
  const product = "tado_smart_thermostat" as const;
  return { connected_account_id, name, product, properties: climate("heat", reading) };
}
