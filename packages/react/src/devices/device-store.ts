import { replaceEqualDeep } from "@tanstack/react-query";
import type { Device } from "../api/resources.ts";
import type { PortalSession } from "../provider/session.ts";

interface Known {
  device: Device;
  /** When the question was asked that this is the answer to, in milliseconds since the epoch. */
  askedAt: number;
}

/**
 * The newest that is known of each device, whichever question it came from. Answers overtake one another:
 * a list that was asked for before a door was opened may arrive after it, and must not close the door again on screen.
 */
export class DeviceStore {
  readonly #known = new Map<string, Known>();
  readonly #onNews: (device: Device) => void;

  /** `onNews` hears what a device says that is newer than all before. */
  constructor(onNews: (device: Device) => void = () => undefined) {
    this.#onNews = onNews;
  }

  /** Takes in an answer, and gives it back with every device in its newest form. */
  settle(devices: readonly Device[], askedAt: number): Device[] {
    return devices.map((device) => {
      const known = this.#known.get(device.device_id);
      if (known && known.askedAt > askedAt) return known.device;
      // What says the same is the same object, so that nothing is drawn anew for it.
      const newest = known ? replaceEqualDeep(known.device, device) : device;
      this.#known.set(device.device_id, { device: newest, askedAt });
      this.#onNews(newest);
      return newest;
    });
  }

  get(deviceId: string): Device | undefined {
    return this.#known.get(deviceId)?.device;
  }

  /** How old what is known of a device is, as the time of asking. */
  askedAt(deviceId: string): number | undefined {
    return this.#known.get(deviceId)?.askedAt;
  }
}

const stores = new WeakMap<PortalSession, DeviceStore>();

/** The store of a session; it goes with the session. */
export function deviceStoreOf(session: PortalSession): DeviceStore {
  const store = stores.get(session) ?? new DeviceStore(({ device_id }) => session.commands.heard(device_id));
  stores.set(session, store);
  return store;
}
