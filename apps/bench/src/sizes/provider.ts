// What a host pays for the provider with every hook, and for nothing else; what connects an account loads when it is begun.
export {
  CustomerPortal,
  useConnectedAccount,
  useConnectedAccounts,
  useConnectWebview,
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
