"use client";
import type { ReactNode } from "react";
import { Row, type RowPlace, type RowProps } from "../ui/row.tsx";
import type { DeviceEntry } from "./device-entry.ts";
import { DevicePicture } from "./device-picture.tsx";
import { useDeviceName } from "./use-device-name.ts";

/** What every row of a device is told. */
export interface DeviceRowProps extends RowPlace {
  entry: DeviceEntry;
  /** Called when the name is pressed; without it the name is plain text. */
  onOpen?: ((deviceId: string) => void) | undefined;
  /** Called where the row's action needs a question first; without it the row asks by itself. */
  onAsk?: ((deviceId: string) => void) | undefined;
}

/** The frame of a device's row: its picture and its name. */
export function DeviceRow(
  props: DeviceRowProps & Pick<RowProps, "meta" | "metaTone" | "state" | "actions">,
): ReactNode {
  const { entry, onAsk: _onAsk, ...rest } = props;
  const name = useDeviceName(entry.device);
  return (
    <Row
      {...rest}
      id={entry.device.device_id}
      kind={entry.kind}
      picture={<DevicePicture entry={entry} />}
      name={name}
    />
  );
}
