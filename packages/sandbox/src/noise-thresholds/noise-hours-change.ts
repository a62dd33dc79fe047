import type { Happening } from "../store/happening.ts";
import { watchNoise } from "./watch-noise.ts";

/** The hours of a threshold begin or end while it is louder than it allows. */
export const noiseHoursChange: Happening<{ device_id: string }> = (store, { device_id }, at) => {
  const device = store.devices.get(device_id);
  if (device?.noise_watch_due !== at) return;
  device.noise_watch_due = undefined;
  watchNoise(store, device, at);
};
