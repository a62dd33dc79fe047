"use client";
import { useId, type ReactNode, type RefObject } from "react";
import { useText } from "../provider/use-text.ts";
import { Icon } from "../ui/icon.tsx";
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
  headingRef?: RefObject<HTMLHeadingElement | null> | undefined;
}

/** One device, whole: its state and controls, what is wrong and what to do, what is known of it. */
export function DeviceDetailsView({ entry, updatedAt, banner, headingRef }: DeviceDetailsViewProps): ReactNode {
  const t = useText(devicesText);
  const { device, kind, trouble } = entry;
  const name = useDeviceName(device);
  const words = useTroubleWords(entry);
  const headingId = useId();
  const subtitle = [t(`device.kind.${kind}`), entry.brand, entry.place].filter(Boolean).join(" · ");
  return (
    <article className="cp-device-details" aria-labelledby={headingId}>
      <header className="cp-details-header">
        <DevicePicture entry={entry} />
        <div className="cp-details-words">
          <h2 id={headingId} ref={headingRef} tabIndex={-1} className="cp-details-title">
            <bdi>{name}</bdi>
          </h2>
          <p className="cp-details-subtitle">{subtitle}</p>
        </div>
      </header>
      {banner}
      {words && (
        <div className="cp-trouble" data-tone={trouble?.tone}>
          <Icon name={trouble?.kind === "offline" ? "offline" : "warning"} />
          <div>
            <p className="cp-trouble-title">{words.detail}</p>
            {words.advice !== undefined && <p>{words.advice}</p>}
          </div>
        </div>
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
