import { useEffect, useState, type ReactNode } from "react";
import { demoDeviceId } from "./demo-device-id.ts";

/** Draws something for a device of the seed "demo" that is known by name. */
export function DemoDevice(props: { name: string; children: (deviceId: string) => ReactNode }): ReactNode {
  const { name, children } = props;
  const [deviceId, setDeviceId] = useState<string>();
  useEffect(() => {
    void demoDeviceId(name).then(setDeviceId);
  }, [name]);
  return deviceId !== undefined && children(deviceId);
}
