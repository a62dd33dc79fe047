import { type ReactNode, useState } from "react";
import type { Entry } from "../../server/records/record.ts";
import type { ToolDevice } from "../../server/tools-inventory.ts";
import type { PageAddress } from "../address.ts";
import { useToday } from "../use-today.ts";
import type { Happen } from "./tools-panel.tsx";

export interface DeviceToolsProps {
  devices: ToolDevice[];
  address: PageAddress;
  happen: Happen;
}

interface Happening {
  happening: string;
  label: string;
  done: string;
}

const byHand: Happening[] = [
  { happening: "unlocked_by_hand", label: "Unlock by hand", done: "was unlocked by hand." },
  { happening: "locked_by_hand", label: "Lock by hand", done: "was locked by hand." },
];
const connection: Happening[] = [
  { happening: "offline", label: "Take offline", done: "is offline." },
  { happening: "online", label: "Bring online", done: "is online." },
];
const battery: Happening[] = [
  { happening: "battery_critical", label: "Critical", done: "has 5 % of battery left." },
  { happening: "battery_low", label: "Low", done: "has 15 % of battery left." },
  { happening: "battery_full", label: "Full", done: "has a full battery." },
];
const commands: Happening[] = [
  { happening: "commands_confirmed", label: "Confirmed", done: "will confirm its commands." },
  { happening: "commands_unconfirmed", label: "Not confirmed", done: "will take commands without confirming them." },
  { happening: "commands_fail", label: "Failed", done: "will fail its commands." },
  { happening: "commands_never_answer", label: "Never answered", done: "will never answer a command." },
];

/** What can happen to one device. */
export function DeviceTools({ devices, address, happen }: DeviceToolsProps): ReactNode {
  const { data: day } = useToday(address.customerKey);
  const open = openOn(address, devices, day?.entries);
  const [chosen, setChosen] = useState(open);
  const [followed, setFollowed] = useState(open);
  if (open !== followed) {
    setFollowed(open);
    if (open !== undefined) setChosen(open);
  }
  const device = devices.find((each) => each.device_id === chosen) ?? devices.find((each) => each.lock) ?? devices[0];
  if (!device) return <p className="tools-hint">This property has no devices.</p>;

  const buttons = (list: Happening[]) => (
    <div className="tools-buttons">
      {list.map(({ happening, label, done }) => (
        <button
          key={happening}
          type="button"
          onClick={() => void happen("happen", { device_id: device.device_id, happening }, `${device.name} ${done}`)}
        >
          {label}
        </button>
      ))}
    </div>
  );

  return (
    <fieldset>
      <legend>One device</legend>
      <label className="tools-field">
        <span>Device</span>
        <select value={device.device_id} onChange={(event) => setChosen(event.target.value)}>
          {devices.map((each) => (
            <option key={each.device_id} value={each.device_id}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      {buttons(device.lock ? [...byHand, ...connection] : connection)}
      {device.lock && (
        <fieldset>
          <legend className="tools-hint">Its next commands are</legend>
          {buttons(commands)}
        </fieldset>
      )}
      {device.battery && (
        <fieldset>
          <legend className="tools-hint">Its battery is</legend>
          {buttons(battery)}
        </fieldset>
      )}
    </fieldset>
  );
}

/** The device that is open where one is, or the first lock of the room that is. */
function openOn(
  address: PageAddress,
  devices: readonly ToolDevice[],
  entries: readonly Entry[] | undefined,
): string | undefined {
  const { deviceId, spaceKey } = whatIsOpen(address, entries);
  if (deviceId !== undefined || spaceKey === undefined) return deviceId;
  const here = devices.filter(({ space_keys }) => space_keys.includes(spaceKey));
  return (here.find(({ lock }) => lock) ?? here[0])?.device_id;
}

interface Open {
  deviceId?: string | undefined;
  spaceKey?: string | undefined;
}

function whatIsOpen(address: PageAddress, entries: readonly Entry[] = []): Open {
  switch (address.page) {
    case "arrivals":
      return { spaceKey: entries.find(({ id }) => id === address.entryId)?.space_key };
    case "building":
    case "rooms":
      return address;
    case "doors":
      return address.view ?? {};
    default:
      return {};
  }
}
