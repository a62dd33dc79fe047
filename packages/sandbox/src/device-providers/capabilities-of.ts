import { deviceProviders } from "./device-providers.ts";

const BY_CATEGORY: Record<string, string> = {
  consumer_smartlocks: "lock",
  thermostats: "thermostat",
  noise_sensors: "noise_sensor",
  access_control_systems: "access_control",
  cameras: "camera",
};

/** The kinds of devices that an account of this provider brings, where nothing else is asked for. */
export function capabilitiesOf(provider: string): string[] {
  return (deviceProviders[provider]?.categories ?? []).flatMap((category) => BY_CATEGORY[category] ?? []);
}
