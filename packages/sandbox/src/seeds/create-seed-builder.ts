import { addEncoder } from "../acs-encoders/add-encoder.ts";
import { ensureCustomer } from "../customers/ensure-customer.ts";
import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { LONG_AGO_MS } from "./long-ago.ts";
import { plantAccount } from "./plant-account.ts";
import { plantDevice } from "./plant-device.ts";
import { plantEntrance } from "./plant-entrance.ts";
import { plantSpace } from "./plant-space.ts";
import { plantSystem } from "./plant-system.ts";
import type { SeedBuilder } from "./seed-builder.ts";

/** Makes the builder that fills this store. */
export function createSeedBuilder(store: Store): SeedBuilder {
  const taken = new Map<string, number>();
  /** Derives an id from a name; a name that comes again gets a number. */
  const idOf = (name: string): string => {
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return uuidFrom(times === 1 ? name : `${name}#${times}`);
  };
  return {
    now: store.started_at,
    // Ids alone, so that a seed may spread what it gets into the next thing it adds.
    addCustomer: ({ customer_key, name }) => {
      ensureCustomer(store, customer_key, name);
      return { customer_key };
    },
    addAccount: (account) => {
      const { connected_account_id } = plantAccount(store, account, idOf);
      return { connected_account_id };
    },
    addSpace: (space) => {
      const { space_id } = plantSpace(store, space, idOf);
      return { space_id };
    },
    addDevice: (device) => {
      const { device_id } = plantDevice(store, device, idOf);
      return { device_id };
    },
    addSystem: (system) => {
      const { acs_system_id } = plantSystem(store, system, idOf);
      return { acs_system_id };
    },
    addEntrance: (entrance) => {
      const { acs_entrance_id } = plantEntrance(store, entrance, idOf);
      return { acs_entrance_id };
    },
    addEncoder: ({ acs_system_id, name, ...told }) => {
      const acs_encoder_id = told.acs_encoder_id ?? idOf(`acs_encoder:${acs_system_id}:${name}`);
      const created_at = told.created_at ?? store.started_at - LONG_AGO_MS;
      addEncoder(store, { acs_encoder_id, acs_system_id, name, created_at });
      return { acs_encoder_id };
    },
    addEvent: ({ event_type, device_id, occurred_at, details }) => {
      const device = store.devices.get(device_id);
      if (!device) throw new Error(`A seed adds an event to the device ${device_id}, which it has not added.`);
      addDeviceEvent(store, device, event_type, occurred_at, details);
    },
  };
}
