"use client";
import { useState, type ReactNode } from "react";
import type { DeviceEntry } from "./device-entry.ts";
import type { DeviceKind } from "./device-kind.ts";
import { Icon, type IconName } from "../ui/icon.tsx";

const KIND_ICON: Record<DeviceKind, IconName> = {
  lock: "lock",
  thermostat: "thermostat",
  noise_sensor: "noise",
  other: "device",
};

/** The product's picture; our own drawing by kind where there is none or it does not load. */
export function DevicePicture({ entry: { device, kind } }: { entry: DeviceEntry }): ReactNode {
  const src = device.properties.image_url;
  const [failed, setFailed] = useState<string>();
  return (
    <span className="cp-picture" data-kind={kind}>
      {src !== undefined && failed !== src ? (
        <img src={src} alt="" loading="lazy" decoding="async" onError={() => setFailed(src)} />
      ) : (
        <Icon name={KIND_ICON[kind]} />
      )}
    </span>
  );
}
