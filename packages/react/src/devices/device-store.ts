import { replaceEqualDeep } from "@tanstack/react-query";
import type { Device } from "../api/resources.ts";
import type { PortalSession } from "../provider/session.ts";
import { doubtAccounts } from "./doubt-accounts.ts";
import { isSignedOut } from "./is-signed-out.ts";

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
  readonly #onTurn: (devices: readonly Device[]) => void;

  /** `onNews` hears what a device says that is newer than all before; `onTurn` of those that first say that their account is signed out, or say it no more. */
  constructor(
    onNews: (device: Device) => void = () => undefined,
    onTurn: (devices: readonly Device[]) => void = () => undefined,
  ) {
    this.#onNews = onNews;
    this.#onTurn = onTurn;
  }

  /** Takes in an answer, and gives it back with every device in its newest form. */
  settle(devices: readonly Device[], askedAt: number): Device[] {
    const turned: Device[] = [];
    const settled = devices.map((device) => {
      const known = this.#known.get(device.device_id);
      if (known && known.askedAt > askedAt) return known.device;
      // What says the same is the same object, so that nothing is drawn anew for it.
      const newest = known ? replaceEqualDeep(known.device, device) : device;
      this.#known.set(device.device_id, { device: newest, askedAt });
      if (isSignedOut(newest) !== (known !== undefined && isSignedOut(known.device))) turned.push(newest);
      this.#onNews(newest);
      return newest;
    });
    if (turned.length > 0) this.#onTurn(turned);
    return settled;
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
  const store =
    stores.get(session) ??
    new DeviceStore(
      ({ device_id }) => session.commands.heard(device_id),
      (devices) => doubtAccounts(session, devices),
    );
  stores.set(session, store);
  return store;
}
