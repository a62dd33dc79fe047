import type { NewDevice, SeedBuilder } from "../seed-builder.ts";
import { climate } from "./climate.ts";
import { HARBOR_HOTELS } from "./demo-customers.ts";
import { plantHarborAccounts } from "./harbor-accounts.ts";
import { harborExceptions } from "./harbor-exceptions.ts";
import { harborPlaces } from "./harbor-places.ts";
import { plantHistory } from "./history.ts";

/** Furnishes Harbor Hotels in Lisbon: 62 places, 61 locks, 18 thermostats, 5 noise sensors. */
export function plantHarborHotels(builder: SeedBuilder): void {
  const { customer_key } = builder.addCustomer(HARBOR_HOTELS);
  const accounts = plantHarborAccounts(builder);
  const exceptions = harborExceptions(builder.now);
  const doors: { device_id: string; locked: boolean }[] = [];

  harborPlaces.forEach((place, index) => {
    const { space_id } = builder.addSpace({
      customer_key,
      name: place.name,
      space_key: place.space_key,
      customer_data: {
        address: "Cais do Sodré 12, Lisboa",
        time_zone: "Europe/Lisbon",
        default_checkin_time: "15:00",
        default_checkout_time: "11:00",
      },
    });
    const add = (name: string, device: Omit<NewDevice, "name">): { device_id: string } =>
      builder.addDevice({
        name,
        space_ids: [space_id],
        location: { location_name: place.floor, time_zone: "Europe/Lisbon" },
        ...device,
        ...exceptions[name],
      });
    if (place.lock) {
      const { name, account, product } = place.lock;
      const battery_level = (48 + ((index * 29) % 51)) / 100;
      const door = add(name, { connected_account_id: accounts[account], product, battery_level });
      const locked = exceptions[name]?.locked;
      if (locked !== null && account !== "yale") doors.push({ ...door, locked: locked ?? true });
    }
    if (place.climate) {
      const reading = { now: 20 + (index % 5) / 2, target: 21, humidity: (40 + (index % 12)) / 100 };
      const properties = climate("heat", reading);
      add(place.climate, { connected_account_id: accounts.ecobee, product: "ecobee_3_lite", properties });
    }
    if (place.noise) {
      const properties = { noise_level_decibels: 34 + (index % 9) };
      add(place.noise, { connected_account_id: accounts.minut, product: "minut_point", properties });
    }
  });
  plantHistory(builder, doors);
}
