"use client";
import { useId, type ReactNode } from "react";
import { ReconnectButton } from "../connected-accounts/reconnect-button.tsx";
import { useText } from "../provider/use-text.ts";
import { DetailsHeader } from "../ui/details-header.tsx";
import { TroubleNote } from "../ui/trouble-note.tsx";
import type { DeviceEntry } from "./device-entry.ts";
import { DeviceFacts } from "./device-facts.tsx";
import { DevicePicture } from "./device-picture.tsx";
import { DeviceReading } from "./device-reading.tsx";
import { devicesText } from "./devices.text.ts";
import { LockHero } from "./lock-hero.tsx";
import { useDeviceName } from "./use-device-name.ts";
import { useTroubleWords } from "./use-trouble-words.ts";

/** Props of `DeviceDetailsView`. */
export interface DeviceDetailsViewProps {
  entry: DeviceEntry;
  updatedAt: number;
  /** What stands above the facts, such as a failed refresh. */
  banner?: ReactNode;
  /** Signs the device's account in again; left out where this person may not. */
  onReconnect?: (() => void) | undefined;
}

/** One device, whole: its state and controls, what is wrong and what to do, what is known of it. */
export function DeviceDetailsView({ entry, updatedAt, banner, onReconnect }: DeviceDetailsViewProps): ReactNode {
  const t = useText(devicesText);
  const { device, kind, trouble } = entry;
  const name = useDeviceName(device);
  const words = useTroubleWords(entry);
  const headingId = useId();
  const subtitle = [t(`device.kind.${kind}`), entry.brand, entry.place].filter(Boolean).join(" · ");
  return (
    <article className="cp-details" aria-labelledby={headingId}>
      <DetailsHeader id={headingId} picture={<DevicePicture entry={entry} />} title={name} subtitle={subtitle} />
      {banner}
      {words && trouble && (
        <TroubleNote
          icon={trouble.kind === "offline" ? "offline" : "warning"}
          tone={trouble.tone}
          title={words.detail}
          advice={words.advice}
        >
          {onReconnect && trouble.kind === "account" && (
            <div className="cp-trouble-actions">
              <ReconnectButton
                variant="strong"
                account={[entry.brand, entry.account].filter(Boolean).join(" · ")}
                onPress={onReconnect}
              />
            </div>
          )}
        </TroubleNote>
      )}
      {kind === "lock" ? (
        <LockHero entry={entry} updatedAt={updatedAt} />
      ) : (
        <div className="cp-details-reading">
          <DeviceReading entry={entry} />
        </div>
      )}
      <DeviceFacts entry={entry} />
    </article>
  );
}
