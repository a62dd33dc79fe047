// What a host pays for the provider with every hook, and for nothing else.
export {
  CustomerPortal,
  useDevice,
  useDevices,
  useLockCommand,
  useLockDoor,
  useUnlockDoor,
} from "@customer-portal/react";
