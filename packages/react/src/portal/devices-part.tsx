"use client";
import type { ReactNode } from "react";
import { DEVICE_WORDS } from "../devices/device-words.ts";
import { DevicesSection } from "../devices/devices-section.tsx";
import { InLanguage } from "./in-language.tsx";
import type { SectionProps } from "./section-props.ts";

/** The devices as a section of the whole portal. */
export function DevicesPart({ view, go }: SectionProps): ReactNode {
  return (
    <InLanguage words={DEVICE_WORDS}>
      <DevicesSection
        selected={view.section === "devices" && view.deviceId !== undefined ? { deviceId: view.deviceId } : null}
        onSelectedChange={(selected) => go({ section: "devices", ...selected })}
      />
    </InLanguage>
  );
}
