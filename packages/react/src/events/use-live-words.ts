"use client";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import type { LiveStatus } from "./live-status.ts";
import { liveText } from "./live.text.ts";

/** Says how fresh the screen is. */
export function useLiveWords({ state, since }: LiveStatus): string {
  const t = useText(liveText);
  const format = useFormat();
  return t(`live.${state}`, { time: since === undefined ? "" : format.time(since) });
}
