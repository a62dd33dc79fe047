// What a host pays for the provider with every hook that shows a page, and for nothing else. Those that connect and change accounts come on top
// where they are imported.
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
