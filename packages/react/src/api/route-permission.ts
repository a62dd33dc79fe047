/** The permission that the gateway wants for each route with a part of the portal of its own, so that what is closed is not offered. */
export const ROUTE_PERMISSION: Readonly<Record<string, string>> = {
  "/connected_accounts/list": "connected_accounts.see",
  "/devices/list": "devices.see",
  "/locks/lock_door": "locks.control",
  "/locks/unlock_door": "locks.control",
  "/spaces/list": "spaces.see",
};
