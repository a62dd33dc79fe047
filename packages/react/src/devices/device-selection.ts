/** What is open in the panel of devices. */
export interface DeviceSelection {
  /** Names the device whose details are open: Seam's `device_id`. */
  deviceId: string;
}
