import { lockProducts } from "../lock-products.ts";
import type { NewDevice, SeedBuilder } from "../seed-builder.ts";
import { plantHistory } from "./history.ts";

/** A place of a house and what hangs on its doors and walls. */
export interface FurnishedPlace {
  name: string;
  floor: string;
  devices: Omit<NewDevice, "space_ids" | "location">[];
}

interface House {
  customer_key: string;
  /** What the keys of its spaces begin with. */
  key_prefix: string;
  address: string;
  time_zone: string;
  places: FurnishedPlace[];
  /** What is special about single devices, by their names. */
  exceptions: Record<string, Partial<NewDevice>>;
}

/** Builds a house: a space to each place, its devices in it, and some days behind its doors. */
export function furnish(builder: SeedBuilder, house: House): void {
  const { customer_key, key_prefix, address, time_zone, places, exceptions } = house;
  const doors: { device_id: string; locked: boolean }[] = [];
  for (const { name, floor, devices } of places) {
    const space_key = `${key_prefix}-${name.toLowerCase().replaceAll("'", "").replaceAll(" ", "-")}`;
    const { space_id } = builder.addSpace({ customer_key, name, space_key, customer_data: { address, time_zone } });
    for (const device of devices) {
      const whole: NewDevice = {
        ...device,
        space_ids: [space_id],
        location: { location_name: floor, time_zone },
        ...exceptions[device.name],
      };
      const { device_id } = builder.addDevice(whole);
      if (isLock(whole) && whole.locked !== null) doors.push({ device_id, locked: whole.locked ?? true });
    }
  }
  plantHistory(builder, doors);
}

function isLock({ product }: NewDevice): boolean {
  return product !== undefined && product in lockProducts;
}
