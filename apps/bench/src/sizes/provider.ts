// What a host pays for the provider with every hook, and for nothing else.
export {
  CustomerPortal,
  useConnectedAccount,
  useConnectedAccounts,
  useDevice,
  useDevices,
  useLiveStatus,
  useLockCommand,
  useLockDoor,
  usePortal,
  useSpace,
  useSpaces,
  useUnlockDoor,
} from "@customer-portal/react";
