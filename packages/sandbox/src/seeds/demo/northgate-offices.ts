import type { SeedBuilder } from "../seed-builder.ts";
import { climate } from "./climate.ts";
import { NORTHGATE_OFFICES } from "./demo-customers.ts";
import { furnish } from "./furnish.ts";

const MINUTE = 60_000;
const PLACES: { name: string; floor: string; account: "salto" | "schlage"; celsius?: number }[] = [
  { name: "Reception", floor: "Ground floor", account: "schlage", celsius: 21.5 },
  { name: "Floor 1 east", floor: "Floor 1", account: "salto", celsius: 20.5 },
  { name: "Floor 1 west", floor: "Floor 1", account: "salto", celsius: 21 },
  { name: "Floor 2 east", floor: "Floor 2", account: "salto", celsius: 22 },
  { name: "Floor 2 west", floor: "Floor 2", account: "salto", celsius: 21.5 },
  { name: "Meeting room Liffey", floor: "Floor 1", account: "schlage", celsius: 20 },
  { name: "Meeting room Boyne", floor: "Floor 1", account: "schlage", celsius: 19.5 },
  { name: "Meeting room Shannon", floor: "Floor 2", account: "schlage", celsius: 21 },
  { name: "Server room", floor: "Basement", account: "schlage", celsius: 18.5 },
  { name: "Car park", floor: "Basement", account: "schlage" },
];

/** Furnishes Northgate Offices in Dublin: 10 places, 10 locks, 9 thermostats, 3 entrances. */
export function plantNorthgateOffices(builder: SeedBuilder): void {
  const { customer_key } = builder.addCustomer(NORTHGATE_OFFICES);
  const accounts = connect(builder);
  furnish(builder, {
    customer_key,
    key_prefix: "northgate",
    address: "4 Northgate Street, Dublin",
    time_zone: "Europe/Dublin",
    places: PLACES.map(({ name, floor, account, celsius }, index) => ({
      name,
      floor,
      devices: [
        {
          connected_account_id: accounts[account],
          name: name === "Car park" ? "Car park gate" : `${name} door`,
          product: account === "salto" ? ("salto_space_xs4" as const) : ("schlage_encode" as const),
          battery_level: (94 - index * 4) / 100,
        },
        ...(celsius === undefined ? [] : [{ ...thermostat(name, celsius), connected_account_id: accounts.nest }]),
      ],
    })),
    exceptions: {
      "Reception door": { locked: false },
      "Meeting room Liffey door": { locked: false },
      "Server room door": { auto_lock_delay_seconds: 5 },
    },
  });
  plantAccessSystem(builder, accounts.salto);
}

/** The doors that the whole house shares, on cards and phones: they hang on the bridge that is down. */
function plantAccessSystem(builder: SeedBuilder, connected_account_id: string): void {
  const system = builder.addSystem({ connected_account_id, name: "Northgate Street", time_zone: "Europe/Dublin" });
  for (const name of ["Main entrance", "Goods entrance", "Car park barrier"]) {
    const metadata = { salto_space_metadata: { door_name: name } };
    builder.addEntrance({ ...system, name, metadata });
  }
  builder.addEncoder({ ...system, name: "Reception desk" });
}

function thermostat(place: string, now: number) {
  const isServers = place === "Server room";
  const reading = { now, target: isServers ? 18 : 21, humidity: isServers ? 0.38 : 0.46 };
  const properties = climate(isServers ? "cool" : "heat", reading);
  return { name: `${place} climate`, product: "nest_thermostat" as const, properties };
}

function connect(builder: SeedBuilder) {
  const { customer_key } = NORTHGATE_OFFICES;
  const email = "facilities@northgate.example";
  const common = { customer_key, display_name: email, email };
  const add = (account: Parameters<SeedBuilder["addAccount"]>[0]): string =>
    builder.addAccount(account).connected_account_id;
  return {
    salto: add({
      ...common,
      account_type: "salto_space",
      account_type_display_name: "Salto Space",
      errors: [
        {
          code: "bridge_disconnected",
          message: "Seam Bridge can't be reached. Check that the computer in your building that runs it is on.",
          created_at: builder.now - 47 * MINUTE,
        },
      ],
    }),
    schlage: add({ ...common, account_type: "schlage", account_type_display_name: "Schlage" }),
    nest: add({
      ...common,
      account_type: "google_nest",
      account_type_display_name: "Google Nest",
      accepted_capabilities: ["thermostat"],
      warnings: [
        {
          code: "provider_service_unavailable",
          message: "Google Nest has an outage. Seam keeps trying; there is nothing to do.",
          created_at: builder.now - 18 * MINUTE,
        },
      ],
    }),
  };
}
