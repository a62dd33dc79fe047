"use client";
import { useSettings } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import type { DeviceEntry } from "./device-entry.ts";
import { devicesText } from "./devices.text.ts";

/** A device's trouble in words: one word, one line, and what to do. */
export interface TroubleWords {
  label: string;
  detail: string;
  todo: string | undefined;
}

/** Says plainly what is wrong with a device, or nothing where all is well. */
export function useTroubleWords({ device, trouble }: DeviceEntry): TroubleWords | undefined {
  const t = useText(devicesText);
  const { format } = useSettings();
  if (trouble === undefined) return undefined;
  const { kind, since, message } = trouble;
  const label = t(`trouble.${kind}`);
  switch (kind) {
    case "account":
    case "offline":
      return {
        label,
        detail:
          since === undefined
            ? t(`trouble.${kind}.detail`)
            : t(`trouble.${kind}.detail.since`, { time: format.time(since) }),
        todo: t(`trouble.${kind}.todo`),
      };
    case "battery_critical":
    case "battery_low": {
      const level = device.properties.battery?.level ?? 0;
      return {
        label,
        detail: t(`trouble.${kind}.detail`, { level: format.percent(level) }),
        todo: t(`trouble.${kind}.todo`),
      };
    }
    case "removed":
      return { label, detail: t("trouble.removed.detail"), todo: t("trouble.removed.todo") };
    case "error":
      return { label, detail: message ?? label, todo: undefined };
  }
}
