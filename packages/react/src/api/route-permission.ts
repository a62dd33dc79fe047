/** The permission that the gateway wants for each route with a part of the portal of its own, so that what is closed is not offered. */
export const ROUTE_PERMISSION: Readonly<Record<string, string>> = {
  "/access_codes/list": "access_codes.see",
  "/connected_accounts/delete": "connected_accounts.connect",
  "/connected_accounts/list": "connected_accounts.see",
  "/connected_accounts/sync": "connected_accounts.configure",
  "/connected_accounts/update": "connected_accounts.configure",
  "/devices/list": "devices.see",
  "/events/list": "events.see",
  "/locks/lock_door": "locks.control",
  "/locks/unlock_door": "locks.control",
  "/spaces/list": "spaces.see",
};
