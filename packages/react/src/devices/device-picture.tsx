"use client";
import type { ReactNode } from "react";
import type { IconName } from "../ui/icon.tsx";
import { Picture } from "../ui/picture.tsx";
import type { DeviceEntry } from "./device-entry.ts";
import type { DeviceKind } from "./device-kind.ts";

const KIND_ICON: Record<DeviceKind, IconName> = {
  lock: "lock",
  thermostat: "thermostat",
  noise_sensor: "noise",
  other: "device",
};

/** The product's picture; our own drawing by kind where there is none or it does not load. */
export function DevicePicture({ entry: { device, kind } }: { entry: DeviceEntry }): ReactNode {
  return <Picture src={device.properties.image_url} icon={KIND_ICON[kind]} kind={kind} />;
}
