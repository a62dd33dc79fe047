"use client";
import type { ReactNode } from "react";
import { PortalRoot } from "../provider/portal-root.tsx";
import { DEVICE_WORDS } from "./device-words.ts";
import { DevicesSection, type DevicesSectionProps } from "./devices-section.tsx";

/** Props of `<DevicesPanel>`. */
export interface DevicesPanelProps extends DevicesSectionProps {
  className?: string | undefined;
}

/**
 * All devices of the customer: search, filters, what needs a person first, each with its state and its one
 * quick action, and the details of one beside the list (in its place where there is little room).
 * Stands on `/devices/list`, `/devices/get`, `/locks/lock_door`, `/locks/unlock_door`.
 */
export function DevicesPanel({ className, ...selection }: DevicesPanelProps): ReactNode {
  return (
    <PortalRoot
      className={className === undefined ? "cp-devices-panel" : `cp-devices-panel ${className}`}
      words={DEVICE_WORDS}
    >
      <DevicesSection {...selection} />
    </PortalRoot>
  );
}
