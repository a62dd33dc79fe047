import type { Declaration } from "../store/declaration.ts";
import type { NoiseThreshold } from "./noise-threshold.ts";

/** How noise thresholds are kept. */
export const noiseThresholds: Declaration<NoiseThreshold> = {
  id: "noise_threshold_id",
  under: { device_id: "devices" },
};
