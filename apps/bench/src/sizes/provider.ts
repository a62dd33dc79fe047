// What a host pays for the provider with every hook, and for nothing else.
export {
  CustomerPortal,
  useConnectedAccount,
  useConnectedAccounts,
  useDeleteConnectedAccount,
  useDevice,
  useDevices,
  useLiveStatus,
  useLockCommand,
  useLockDoor,
  usePortal,
  useSpace,
  useSpaces,
  useSyncConnectedAccount,
  useUnlockDoor,
  useUpdateConnectedAccount,
} from "@customer-portal/react";
