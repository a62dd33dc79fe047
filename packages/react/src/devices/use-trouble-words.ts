"use client";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import type { DeviceEntry } from "./device-entry.ts";
import { devicesText } from "./devices.text.ts";

/** A device's trouble in words: one word, one line, and what to do. */
export interface TroubleWords {
  label: string;
  detail: string;
  advice: string | undefined;
}

/** Says plainly what is wrong with a device, or nothing where all is well. */
export function useTroubleWords(entry: DeviceEntry | undefined): TroubleWords | undefined {
  const t = useText(devicesText);
  const format = useFormat();
  if (entry?.trouble === undefined) return undefined;
  const { device, kind: what } = entry;
  const { kind, since, message } = entry.trouble;
  const label = t(`trouble.${kind}`);
  const level = format.percent(device.properties.battery?.level ?? 0);
  // Only a lock has codes, and opens without being reached.
  const isLock = what === "lock";
  switch (kind) {
    case "account":
    case "offline":
      return {
        label,
        detail:
          since === undefined
            ? t(`trouble.${kind}.detail`)
            : t(`trouble.${kind}.detail.since`, { time: format.time(since) }),
        advice: t(isLock ? `trouble.${kind}.advice.lock` : `trouble.${kind}.advice`),
      };
    case "battery_critical":
      return {
        label,
        detail: t("trouble.battery_critical.detail", { level }),
        advice: t(isLock ? "trouble.battery_critical.advice.lock" : "trouble.battery_critical.advice"),
      };
    case "battery_low":
      return { label, detail: t("trouble.battery_low.detail", { level }), advice: t("trouble.battery_low.advice") };
    case "removed":
      return { label, detail: t("trouble.removed.detail"), advice: t("trouble.removed.advice") };
    case "error":
      return { label, detail: message ?? label, advice: undefined };
  }
}
