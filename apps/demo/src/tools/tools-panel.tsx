import { type ReactNode, useEffect, useState } from "react";
import { callHost } from "../host-api.ts";
import { CallTools } from "./call-tools.tsx";
import { DeviceTools } from "./device-tools.tsx";
import type { ToolsDrawerProps } from "./tools-drawer.tsx";

/** A device as the tools know it. */
export interface ToolDevice {
  device_id: string;
  name: string;
  lock: boolean;
}

/** Makes something happen: posts to a tool's address and says what was done. */
export type Happen = (address: string, body: object, done: string) => Promise<void>;

const time = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

/** The open drawer: one device, its calls, and what the host hears. */
export function ToolsPanel({ customerKey, openDeviceId, heard, onReset }: ToolsDrawerProps): ReactNode {
  const [devices, setDevices] = useState<ToolDevice[]>();
  const [word, setWord] = useState("");

  useEffect(() => {
    callHost<{ devices: ToolDevice[] }>("/api/tools/devices", { customer_key: customerKey }).then(
      (answer) => setDevices(answer.devices),
      (error: Error) => setWord(error.message),
    );
  }, [customerKey]);

  const happen: Happen = async (address, body, done) => {
    setWord("");
    try {
      await callHost(`/api/tools/${address}`, { customer_key: customerKey, ...body });
      setWord(done);
      if (address === "reset") onReset();
    } catch (error) {
      setWord((error as Error).message);
    }
  };

  return (
    <>
      <div className="tools-columns">
        {devices && <DeviceTools devices={devices} openDeviceId={openDeviceId} happen={happen} />}
        <CallTools happen={happen} />
        <section aria-labelledby="tools-heard">
          <h3 id="tools-heard">What Parlour hears from the portal</h3>
          <ol className="tools-heard">
            {heard.map((each) => (
              <li key={each.id}>
                <time>{time.format(each.at)}</time> <b>{each.what}</b> {each.about}
              </li>
            ))}
          </ol>
          {heard.length === 0 && <p className="tools-hint">Nothing yet. Open a device or press its button.</p>}
        </section>
      </div>
      <output className="tools-word">{word}</output>
    </>
  );
}
