import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Store } from "../store/store.ts";
import type { Device } from "./device.ts";
import { issueDetails } from "./issue-details.ts";

const CODE = "subscription_required";

/** Lets the subscription of a device run out, or begins it anew. */
export function setSubscribed(store: Store, device: Device, subscribed: boolean, at = store.clock.now()): void {
  const was = !device.errors.some(({ code }) => code === CODE);
  if (was === subscribed) return;
  device.errors = device.errors.filter(({ code }) => code !== CODE);
  if (subscribed) {
    addDeviceEvent(store, device, `device.error.${CODE}.resolved`, at);
    return;
  }
  device.errors.push({ code: CODE, message: "The device needs a paid subscription", created_at: at });
  addDeviceEvent(store, device, `device.error.${CODE}`, at, issueDetails(store, device));
}
