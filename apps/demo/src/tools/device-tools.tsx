import { type ReactNode, useState } from "react";
import type { Happen, ToolDevice } from "./tools-panel.tsx";

export interface DeviceToolsProps {
  devices: ToolDevice[];
  openDeviceId: string | undefined;
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
const commands: Happening[] = [
  { happening: "commands_confirmed", label: "Confirmed", done: "will confirm its commands." },
  { happening: "commands_unconfirmed", label: "Not confirmed", done: "will take commands without confirming them." },
  { happening: "commands_fail", label: "Failed", done: "will fail its commands." },
  { happening: "commands_never_answer", label: "Never answered", done: "will never answer a command." },
];

/** What can happen to one device. */
export function DeviceTools({ devices, openDeviceId, happen }: DeviceToolsProps): ReactNode {
  const [chosen, setChosen] = useState(openDeviceId);
  const [followed, setFollowed] = useState(openDeviceId);
  if (openDeviceId !== followed) {
    setFollowed(openDeviceId);
    if (openDeviceId !== undefined) setChosen(openDeviceId);
  }
  const device = devices.find((each) => each.device_id === chosen) ?? devices.find((each) => each.lock) ?? devices[0];
  if (!device) return <p className="tools-hint">This property has no devices.</p>;

  const buttons = (list: Happening[]) =>
    list.map(({ happening, label, done }) => (
      <button
        key={happening}
        type="button"
        onClick={() => void happen("happen", { device_id: device.device_id, happening }, `${device.name} ${done}`)}
      >
        {label}
      </button>
    ));

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
      <div className="tools-buttons">
        {device.lock && buttons(byHand)}
        {buttons(connection)}
      </div>
      {device.lock && (
        <fieldset>
          <legend className="tools-hint">Its next commands are</legend>
          <div className="tools-buttons">{buttons(commands)}</div>
        </fieldset>
      )}
    </fieldset>
  );
}
