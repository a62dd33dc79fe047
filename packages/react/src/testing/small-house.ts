import type { NewDevice, Seed } from "@customer-portal/sandbox";

/** The ids of the devices in the small house, by what they show. */
export const HOUSE = {
  customerKey: "house",
  otherCustomerKey: "cabin",
  /** Answers at once and confirms. */
  door: "00000000-0000-4000-8000-000000000001",
  secondDoor: "00000000-0000-4000-8000-000000000002",
  thermostat: "00000000-0000-4000-8000-000000000003",
  sensor: "00000000-0000-4000-8000-000000000004",
  cabinDoor: "00000000-0000-4000-8000-000000000005",
} as const;

/** Two customers with a handful of devices, whose locks answer at once; `more` go to the house. */
export const smallHouse =
  (...more: Partial<NewDevice>[]): Seed =>
  (builder) => {
    const behavior = { delay_ms: 0 } as const;
    const furnish = (customer_key: string, devices: Partial<NewDevice>[]) => {
      builder.addCustomer({ customer_key });
      const { connected_account_id } = builder.addAccount({ customer_key, display_name: `${customer_key}@doors.test` });
      for (const { behavior: own, ...device } of devices)
        builder.addDevice({ connected_account_id, name: "Extra", behavior: { ...behavior, ...own }, ...device });
    };
    furnish(HOUSE.customerKey, [
      { device_id: HOUSE.door, name: "Front door" },
      { device_id: HOUSE.secondDoor, name: "Back door" },
      { device_id: HOUSE.thermostat, name: "Hall climate", product: "ecobee_3_lite" },
      { device_id: HOUSE.sensor, name: "Hall noise", product: "minut_point" },
      ...more,
    ]);
    furnish(HOUSE.otherCustomerKey, [{ device_id: HOUSE.cabinDoor, name: "Cabin door" }]);
  };
