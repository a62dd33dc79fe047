import type { NoiseThreshold } from "./noise-threshold.ts";

/** A noise threshold as Seam shows it. */
export function toWireThreshold(threshold: NoiseThreshold): Record<string, unknown> {
  const { sequence: _place, is_programmed: _reached, ...shown } = threshold;
  return shown;
}
