import type { NewDevice, Seed } from "@customer-portal/sandbox";

/** What is where in the house of rooms. */
export const ROOMS = {
  customerKey: "inn",
  otherCustomerKey: "barn",
  /** A lock that answers at once and confirms, and a thermostat. */
  room2: { spaceId: "10000000-0000-4000-8000-000000000001", spaceKey: "inn-room-2" },
  /** A lock, and a thermostat that is offline. */
  room10: { spaceId: "10000000-0000-4000-8000-000000000002", spaceKey: "inn-room-10" },
  /** Two locks, one of them unlocked. */
  wing: { spaceId: "10000000-0000-4000-8000-000000000003", spaceKey: "inn-wing" },
  /** A noise sensor alone. */
  hall: { spaceId: "10000000-0000-4000-8000-000000000004", spaceKey: "inn-hall" },
  /** Nothing. */
  store: { spaceId: "10000000-0000-4000-8000-000000000005", spaceKey: "inn-store" },
  stable: { spaceId: "10000000-0000-4000-8000-000000000006", spaceKey: "barn-stable" },
  door2: "20000000-0000-4000-8000-000000000001",
  climate10: "20000000-0000-4000-8000-000000000002",
  eastDoor: "20000000-0000-4000-8000-000000000003",
  westDoor: "20000000-0000-4000-8000-000000000004",
} as const;

/** An inn with five spaces whose locks answer at once, and a barn with one; `more` devices go to the inn. */
export const roomHouse =
  (...more: Partial<NewDevice>[]): Seed =>
  (builder) => {
    const furnish = (customer_key: string, spaces: [string, { spaceId: string; spaceKey: string }][]) => {
      builder.addCustomer({ customer_key });
      for (const [name, { spaceId, spaceKey }] of spaces)
        builder.addSpace({ customer_key, name, space_id: spaceId, space_key: spaceKey });
      const { connected_account_id } = builder.addAccount({ customer_key, display_name: `${customer_key}@doors.test` });
      return (name: string, spaceId: string, device: Partial<NewDevice> = {}) =>
        builder.addDevice({
          connected_account_id,
          name,
          space_ids: [spaceId],
          ...device,
          behavior: { delay_ms: 0, ...device.behavior },
        });
    };
    const { room2, room10, wing, hall, store, stable } = ROOMS;
    const inn = furnish(ROOMS.customerKey, [
      ["Room 10", room10],
      ["Wing", wing],
      ["Room 2", room2],
      ["Store", store],
      ["Hall", hall],
    ]);
    inn("Room 2 door", room2.spaceId, { device_id: ROOMS.door2 });
    inn("Room 2 climate", room2.spaceId, { product: "ecobee_3_lite" });
    inn("Room 10 door", room10.spaceId);
    inn("Room 10 climate", room10.spaceId, {
      device_id: ROOMS.climate10,
      product: "ecobee_3_lite",
      offline_since: builder.now - 60_000,
    });
    inn("East door", wing.spaceId, { device_id: ROOMS.eastDoor });
    inn("West door", wing.spaceId, { device_id: ROOMS.westDoor, locked: false });
    inn("Hall noise", hall.spaceId, { product: "minut_point", properties: { noise_level_decibels: 41 } });
    for (const device of more) inn("Extra", room2.spaceId, device);
    furnish(ROOMS.otherCustomerKey, [["Stable", stable]])("Stable door", stable.spaceId);
  };
