import type { ConnectedAccount, Device, Space } from "../api/resources.ts";
import type { PortalSession } from "../provider/session.ts";
import type { Format } from "../text/format.ts";
import { deviceEntry, type DeviceContext, type DeviceEntry } from "./device-entry.ts";
import { isPhone } from "./device-kind.ts";
import type { DeviceListParams, DevicePage } from "./device-page.ts";
import { deviceStoreOf, type DeviceStore } from "./device-store.ts";
import { sortDevices } from "./sort-devices.ts";

/** Which of the customer's devices are meant. */
export type DeviceScope = Pick<DeviceListParams, "space_id" | "connected_account_id">;

/** What a sorted list of devices is made of. */
interface ListSource {
  first: readonly DevicePage[];
  rest: readonly DevicePage[] | undefined;
  context: DeviceContext;
  format: Format;
}

/** What all readers of a session's devices share: it is worked out once per change, however many look. */
export class SharedDevices {
  #named: { spaces: readonly Space[] | undefined; accounts: readonly ConnectedAccount[] | undefined } | undefined;
  #context: DeviceContext = { spaces: new Map(), accounts: new Map() };
  #entries = new WeakMap<Device, DeviceEntry>();
  readonly #store: DeviceStore;
  readonly #lists = new Map<string, { source: ListSource; entries: readonly DeviceEntry[] }>();

  constructor(store: DeviceStore) {
    this.#store = store;
  }

  /** Spaces and accounts by id: the same maps for the same answers. */
  contextOf(
    spaces: readonly Space[] | undefined,
    accounts: readonly ConnectedAccount[] | undefined,
    areSpacesComing: boolean,
  ): DeviceContext {
    const { areSpacesComing: wereComing = false } = this.#context;
    const isSame = this.#named?.spaces === spaces && this.#named?.accounts === accounts;
    if (isSame && wereComing === areSpacesComing) return this.#context;
    this.#named = { spaces, accounts };
    this.#context = {
      spaces: new Map(spaces?.map((space) => [space.space_id, space])),
      accounts: new Map(accounts?.map((account) => [account.connected_account_id, account])),
      areSpacesComing,
    };
    this.#entries = new WeakMap();
    return this.#context;
  }

  /** The devices of pages, each once, sorted by name: the same list for the same pages, the same entry for the same device. */
  entriesOf(scope: DeviceScope, source: ListSource): readonly DeviceEntry[] {
    const key = JSON.stringify([scope.space_id, scope.connected_account_id]);
    const before = this.#lists.get(key);
    if (before && isSame(before.source, source)) return before.entries;
    // Pages overlap and may be minutes apart, so each device is shown as it was read last.
    const devices = [...source.first, ...(source.rest ?? [])].flatMap((page) =>
      page.devices.map((device) => this.#store.get(device.device_id) ?? device),
    );
    const entries = sortDevices(
      devices.filter((device) => !isPhone(device)).map((device) => this.#entryOf(device, source.context)),
      source.format.compare,
      before?.source.format === source.format ? before.entries : undefined,
    );
    this.#lists.set(key, { source, entries });
    return entries;
  }

  #entryOf(device: Device, context: DeviceContext): DeviceEntry {
    // Somebody may still draw what was known before.
    if (context !== this.#context) return deviceEntry(device, context);
    const entry = this.#entries.get(device) ?? deviceEntry(device, context);
    this.#entries.set(device, entry);
    return entry;
  }
}

const isSame = (left: ListSource, right: ListSource) =>
  left.first === right.first &&
  left.rest === right.rest &&
  left.context === right.context &&
  left.format === right.format;

const shared = new WeakMap<PortalSession, SharedDevices>();

/** What the readers of a session share; it goes with the session. */
export function sharedDevicesOf(session: PortalSession): SharedDevices {
  const devices = shared.get(session) ?? new SharedDevices(deviceStoreOf(session));
  shared.set(session, devices);
  return devices;
}
