import type { DeviceIndex } from "../devices/use-device-index.ts";

/** The devices that an account brings, as far as they have been seen. */
export type AccountHolding = Pick<DeviceIndex, "entries" | "isComplete">;
