"use client";
import type { Device } from "../api/resources.ts";
import { useText } from "../provider/use-text.ts";
import { devicesText } from "./devices.text.ts";

/** What a device is called on screen and aloud, also where nobody has named it. */
export function useDeviceName({ display_name }: Device): string {
  const t = useText(devicesText);
  return display_name.trim() === "" ? t("device.unnamed") : display_name;
}
