import type { Happening } from "../store/happening.ts";
import { BATTERY_PER_DAY, BATTERY_STEP_MS } from "../undocumented.ts";
import { changeBattery } from "./change-battery.ts";

/** A day has passed, and every battery has a little less; one that is empty stays so until it is changed. */
export const drainBatteries: Happening<object> = (store, _data, at) => {
  let isAnyLeft = false;
  for (const device of store.devices.all) {
    const { battery_level } = device;
    if (battery_level === undefined || battery_level === 0) continue;
    isAnyLeft = true;
    // Rounded, so that the level never shows what numbers lose on the way.
    changeBattery(store, device, Math.max(0, Math.round((battery_level - BATTERY_PER_DAY) * 10_000) / 10_000), at);
  }
  // After a jump of years, the days on which there was nothing left to lose are passed over.
  const behind = Math.floor((store.clock.now() - at) / BATTERY_STEP_MS);
  const days = isAnyLeft ? 1 : Math.max(1, behind);
  store.agenda.add(at + days * BATTERY_STEP_MS, "drain_batteries", {});
};
