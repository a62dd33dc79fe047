import type { Device } from "@customer-portal/react";

/** Whether a device closes a door. */
export function isLock({ can_remotely_unlock, properties }: Device): boolean {
  return can_remotely_unlock !== undefined || properties.locked !== undefined;
}
