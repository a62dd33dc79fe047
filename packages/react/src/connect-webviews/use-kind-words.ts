"use client";
import { useText } from "../provider/use-text.ts";
import { connectText } from "./connect.text.ts";

const KINDS = [
  "consumer_smartlocks",
  "access_control_systems",
  "thermostats",
  "noise_sensors",
  "cameras",
  "connectors",
] as const;

/** Gives what a kind of brands is called; one that Seam has added since by its own name. */
export function useKindWords(): (kind: string) => string {
  const t = useText(connectText);
  return (kind) => {
    const known = KINDS.find((each) => each === kind);
    return known === undefined ? kind.replaceAll("_", " ") : t(`connect.kind.${known}`);
  };
}
