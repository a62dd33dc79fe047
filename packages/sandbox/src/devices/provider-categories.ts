/** The categories of Seam's providers. */
export const PROVIDER_CATEGORIES = [
  "stable",
  "consumer_smartlocks",
  "beta",
  "thermostats",
  "noise_sensors",
  "access_control_systems",
  "cameras",
  "connectors",
] as const;
