export { CustomerPortal, type CustomerPortalProps } from "./portal/customer-portal.tsx";
export {
  CustomerPortalFrame,
  type CustomerPortalFrameHandle,
  type CustomerPortalFrameProps,
} from "./portal-frame/customer-portal-frame.tsx";
export type { FrameState } from "./portal-frame/frame-state.ts";
export { PortalFrameError, type PortalFrameErrorCode } from "./portal-frame/portal-frame-error.ts";
export type { PortalLink, PortalLinkAnswer } from "./portal-frame/portal-link.ts";
export type { PortalView } from "./portal/portal-view.ts";
export { usePortal, type Portal } from "./provider/use-portal.ts";
export type { PortalFeatures, PortalSection } from "./provider/features.ts";
export type { BusinessVertical } from "./text/business-vertical.ts";
export type { MessageKey, Messages } from "./portal/messages.ts";
export { DevicesPanel, type DevicesPanelProps } from "./devices/devices-panel.tsx";
export { DeviceDetails, type DeviceDetailsProps } from "./devices/device-details.tsx";
export { DeviceCard, type DeviceCardProps } from "./devices/device-card.tsx";
export type { DeviceSelection } from "./devices/device-selection.ts";
export { SpacesPanel, type SpacesPanelProps } from "./spaces/spaces-panel.tsx";
export { SpaceDetails, type SpaceDetailsProps } from "./spaces/space-details.tsx";
export { SpaceCard, type SpaceCardProps } from "./spaces/space-card.tsx";
export type { SpaceSelection } from "./spaces/space-selection.ts";
export {
  ConnectedAccountsPanel,
  type ConnectedAccountsPanelProps,
} from "./connected-accounts/connected-accounts-panel.tsx";
export {
  ConnectedAccountDetails,
  type ConnectedAccountDetailsProps,
} from "./connected-accounts/connected-account-details.tsx";
export type { ConnectedAccountSelection } from "./connected-accounts/connected-account-selection.ts";
export { ConnectAccountButton, type ConnectAccountButtonProps } from "./connect-webviews/connect-account-button.tsx";
export { ConnectDialog, type ConnectDialogProps } from "./connect-webviews/connect-dialog.tsx";
export { ConnectFrame, type ConnectFrameProps } from "./connect-webviews/connect-frame.tsx";
export { useConnectWebview, type ConnectWebviewOptions } from "./connect-webviews/use-connect-webview.ts";
export type { ConnectFlow } from "./connect-webviews/connect-flow.ts";
export type { ConnectMode } from "./connect-webviews/connect-mode.ts";
export type { ConnectParams } from "./connect-webviews/connect-params.ts";
export type { ConnectFailure, ConnectPlace, ConnectSign, ConnectState } from "./connect-webviews/connect-state.ts";
export type { ConnectWebview } from "./connect-webviews/connect-webview.ts";
export { useDevices } from "./devices/use-devices.ts";
export { useDevice } from "./devices/use-device.ts";
export { useSpaces } from "./spaces/use-spaces.ts";
export { useSpace } from "./spaces/use-space.ts";
export { useConnectedAccounts } from "./connected-accounts/use-connected-accounts.ts";
export { useConnectedAccount } from "./connected-accounts/use-connected-account.ts";
export { useUpdateConnectedAccount } from "./connected-accounts/use-update-connected-account.ts";
export { useSyncConnectedAccount } from "./connected-accounts/use-sync-connected-account.ts";
export { useDeleteConnectedAccount } from "./connected-accounts/use-delete-connected-account.ts";
export { useLockDoor } from "./devices/use-lock-door.ts";
export { useUnlockDoor } from "./devices/use-unlock-door.ts";
export { useLockCommand } from "./devices/use-lock-command.ts";
export { useLiveStatus } from "./events/use-live-status.ts";
export type { LiveStatus } from "./events/live-status.ts";
export { PortalError, type PortalErrorCode, type PortalErrorOptions } from "./api/portal-error.ts";
export type { CommandOutcome, CommandPhase, DeviceCommand, LockAction } from "./api/device-command.ts";
export type { CustomerSession } from "./api/token-road.ts";
export type {
  ConnectedAccount,
  Device,
  DeviceProperties,
  Pagination,
  ResourceError,
  ResourceWarning,
  SaltoKsMetadata,
  SaltoKsSite,
  Space,
  SpaceCustomerData,
} from "./api/resources.ts";
export type { SpaceListParams, SpacePage, SpaceReference } from "./spaces/space-page.ts";
export type { ConnectedAccountListParams, ConnectedAccountPage } from "./connected-accounts/connected-account-page.ts";
export type { ConnectedAccountChanges, ConnectedAccountVariables } from "./connected-accounts/use-account-mutation.ts";
export type { DeviceListParams, DevicePage } from "./devices/device-page.ts";
export type { LockCommandVariables } from "./devices/use-lock-mutation.ts";
export type { Appearance, AppearanceVariables } from "./provider/appearance.ts";
export type { ActionVerdict, PortalAction, PortalAnalyticsEvent } from "./provider/host.ts";
export type { Phrase } from "./text/define-text.ts";
