"use client";
import type { ReactNode } from "react";
import { DeviceReading } from "../devices/device-reading.tsx";
import { TroubleState } from "../devices/trouble-state.tsx";
import { useTroubleWords } from "../devices/use-trouble-words.ts";
import { useText } from "../provider/use-text.ts";
import { StateWord } from "../ui/state-word.tsx";
import { LocksState } from "./locks-state.tsx";
import type { SpaceEntry } from "./space-entry.ts";
import { spacesText } from "./spaces.text.ts";

/** Props of `SpaceState`. */
export interface SpaceStateProps {
  entry: SpaceEntry;
  /** Whether its devices are still on their way. */
  isChecking: boolean;
}

/** The state of a space that has not a single lock: of its locks together, of what is wrong, or of its only device. */
export function SpaceState({ entry, isChecking }: SpaceStateProps): ReactNode {
  const { devices, locks, troubled, isComplete } = entry;
  const t = useText(spacesText);
  const [device] = devices;
  const [gravest] = troubled;
  const words = useTroubleWords(gravest);
  if (!isComplete) return isChecking && <StateWord icon="clock">{t("space.checking")}</StateWord>;
  if (locks.length > 1) return <LocksState locks={locks} />;
  if (gravest && words) return <TroubleState entry={gravest} label={words.label} />;
  return device && devices.length === 1 && <DeviceReading entry={device} />;
}
