"use client";
import type { ReactNode } from "react";
import type { DeviceEntry } from "./device-entry.ts";
import { DevicePicture } from "./device-picture.tsx";
import { useDeviceName } from "./use-device-name.ts";

/** What every row of the device list is told. */
export interface DeviceRowProps {
  entry: DeviceEntry;
  /** The row's place in its list; without it the row is a card that stands alone. */
  index?: number | undefined;
  /** How many rows its list has; left out while nobody knows. */
  total?: number | undefined;
  isSelected?: boolean | undefined;
  /** Whether the tab key stops here; arrow keys reach the other rows. @default true */
  isTabStop?: boolean | undefined;
  /** Called when the name is pressed; without it the name is plain text. */
  onOpen?: ((deviceId: string) => void) | undefined;
  /** Called where the row's action needs a question first; without it the row asks by itself. */
  onAsk?: ((deviceId: string) => void) | undefined;
}

/** Props of `RowFrame`. */
export interface RowFrameProps extends DeviceRowProps {
  meta: string;
  metaTone: "plain" | "warning" | "danger";
  state: ReactNode;
  actions?: ReactNode;
}

/** The frame of a row, left to right: what it is, its name, the small print, its state, its quick action. */
export function RowFrame(props: RowFrameProps): ReactNode {
  const { entry, index, total, isSelected, isTabStop = true, onOpen, meta, metaTone, state, actions } = props;
  const { device, kind } = entry;
  const name = useDeviceName(device);
  const words = (
    <>
      <span className="cp-device-name">
        <bdi>{name}</bdi>
      </span>
      <span className="cp-device-meta" data-tone={metaTone} title={meta}>
        {meta}
      </span>
    </>
  );
  const role =
    index === undefined
      ? { role: "group", "aria-label": name }
      : { role: "listitem", "aria-posinset": index + 1, "aria-setsize": total ?? -1 };
  return (
    <div
      {...role}
      className="cp-device-row"
      data-index={index}
      data-device-id={device.device_id}
      data-selected={isSelected || undefined}
      data-kind={kind}
    >
      <DevicePicture entry={entry} />
      {onOpen ? (
        <button
          type="button"
          className="cp-device-open"
          tabIndex={isTabStop ? 0 : -1}
          aria-current={isSelected || undefined}
          onClick={() => onOpen(device.device_id)}
        >
          {words}
        </button>
      ) : (
        <div className="cp-device-open">{words}</div>
      )}
      <div className="cp-device-state">{state}</div>
      <div className="cp-device-actions">{actions}</div>
    </div>
  );
}
