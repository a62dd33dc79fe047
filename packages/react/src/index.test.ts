import type { InfiniteData, UseInfiniteQueryResult, UseMutationResult, UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { expect, expectTypeOf, test } from "vitest";
import * as library from "./index.ts";
import type {
  ActionVerdict,
  Appearance,
  AppearanceVariables,
  CommandOutcome,
  CommandPhase,
  ConnectedAccountChanges,
  ConnectedAccountDetailsProps,
  ConnectedAccountSelection,
  ConnectedAccountVariables,
  ConnectedAccountsPanelProps,
  CustomerPortalFrameProps,
  CustomerPortalProps,
  CustomerSession,
  Device,
  DeviceCardProps,
  DeviceCommand,
  DeviceDetailsProps,
  DeviceListParams,
  DevicePage,
  DeviceProperties,
  DeviceSelection,
  DevicesPanelProps,
  LiveStatus,
  FrameState,
  LockAction,
  LockCommandVariables,
  MessageKey,
  Messages,
  Pagination,
  Phrase,
  PortalAction,
  PortalAnalyticsEvent,
  PortalErrorCode,
  PortalErrorOptions,
  PortalFrameErrorCode,
  PortalLink,
  PortalLinkAnswer,
  ResourceError,
  ResourceWarning,
  SpaceCardProps,
  SpaceDetailsProps,
  SpaceSelection,
  SpacesPanelProps,
} from "./index.ts";

test("what the package exports is frozen: a change here is a change for every host", () => {
  expect(Object.keys(library).toSorted()).toEqual([
    "ConnectAccountButton",
    "ConnectDialog",
    "ConnectFrame",
    "ConnectedAccountDetails",
    "ConnectedAccountsPanel",
    "CustomerPortal",
    "CustomerPortalFrame",
    "DeviceCard",
    "DeviceDetails",
    "DevicesPanel",
    "PortalError",
    "PortalFrameError",
    "SpaceCard",
    "SpaceDetails",
    "SpacesPanel",
    "useConnectWebview",
    "useConnectedAccount",
    "useConnectedAccounts",
    "useDeleteConnectedAccount",
    "useDevice",
    "useDevices",
    "useLiveStatus",
    "useLockCommand",
    "useLockDoor",
    "usePortal",
    "useSpace",
    "useSpaces",
    "useSyncConnectedAccount",
    "useUnlockDoor",
    "useUpdateConnectedAccount",
  ]);
});

test("the page in a frame has one door of its own", async () => {
  expect(Object.keys(await import("./portal-frame/frame-guest.ts"))).toEqual(["connectToParent"]);
  expectTypeOf(library.CustomerPortalFrame).parameter(0).toExtend<CustomerPortalFrameProps>();
  expectTypeOf<CustomerPortalFrameProps["onError"]>().toEqualTypeOf<
    ((error: library.PortalFrameError) => void) | undefined
  >();
  expectTypeOf<CustomerPortalFrameProps["onStateChange"]>().toEqualTypeOf<((state: FrameState) => void) | undefined>();
  expectTypeOf<CustomerPortalFrameProps["fetchLink"]>().toEqualTypeOf<() => Promise<PortalLinkAnswer>>();
  expectTypeOf<PortalLinkAnswer>().toEqualTypeOf<PortalLink | { customer_portal: PortalLink }>();
  expectTypeOf<library.PortalFrameError["code"]>().toEqualTypeOf<PortalFrameErrorCode>();
});

test("hooks give TanStack Query's results as they are", () => {
  expectTypeOf(library.useDevice).returns.toEqualTypeOf<UseQueryResult<Device, library.PortalError>>();
  expectTypeOf(library.useDevices).returns.toEqualTypeOf<
    UseInfiniteQueryResult<InfiniteData<DevicePage, string | null>, library.PortalError>
  >();
  type Command = UseMutationResult<DeviceCommand, library.PortalError, LockCommandVariables>;
  expectTypeOf(library.useLockDoor).returns.toEqualTypeOf<Command>();
  expectTypeOf(library.useUnlockDoor).returns.toEqualTypeOf<Command>();
  expectTypeOf(library.useLiveStatus).returns.toEqualTypeOf<LiveStatus>();
  type Change<Variables> = UseMutationResult<void, library.PortalError, Variables>;
  expectTypeOf(library.useUpdateConnectedAccount).returns.toEqualTypeOf<Change<ConnectedAccountChanges>>();
  expectTypeOf(library.useSyncConnectedAccount).returns.toEqualTypeOf<Change<ConnectedAccountVariables>>();
  expectTypeOf(library.useDeleteConnectedAccount).returns.toEqualTypeOf<Change<ConnectedAccountVariables>>();
  expectTypeOf(library.useLockCommand).returns.toEqualTypeOf<DeviceCommand | undefined>();
});

test("types that a host needs to write its side have a name", () => {
  expectTypeOf<CustomerPortalProps["messages"]>().toEqualTypeOf<Messages | undefined>();
  expectTypeOf<Messages>().toEqualTypeOf<Partial<Record<MessageKey, Phrase>>>();
  expectTypeOf<CustomerPortalProps["appearance"]>().toEqualTypeOf<Appearance | undefined>();
  expectTypeOf<Appearance["variables"]>().toEqualTypeOf<AppearanceVariables | undefined>();
  expectTypeOf<CustomerPortalProps["fetchSession"]>().toEqualTypeOf<(() => Promise<CustomerSession>) | undefined>();
  expectTypeOf<CustomerPortalProps["onBeforeAction"]>().toEqualTypeOf<
    ((action: PortalAction) => ActionVerdict | Promise<ActionVerdict>) | undefined
  >();
  expectTypeOf<CustomerPortalProps["onEvent"]>().toEqualTypeOf<((event: PortalAnalyticsEvent) => void) | undefined>();
  expectTypeOf<CustomerPortalProps["onError"]>().toEqualTypeOf<((error: library.PortalError) => void) | undefined>();
  expectTypeOf<CustomerPortalProps["children"]>().toEqualTypeOf<ReactNode>();
  expectTypeOf<library.PortalError["code"]>().toEqualTypeOf<PortalErrorCode>();
  expectTypeOf<PortalErrorOptions["code"]>().toEqualTypeOf<PortalErrorCode>();
  expectTypeOf<DeviceCommand["phase"]>().toEqualTypeOf<CommandPhase>();
  expectTypeOf<Extract<PortalAnalyticsEvent, { outcome: unknown }>["outcome"]>().toEqualTypeOf<CommandOutcome>();
  expectTypeOf<DeviceCommand["action"]>().toEqualTypeOf<LockAction>();
  expectTypeOf(library.useDevices).parameter(0).toEqualTypeOf<DeviceListParams | undefined>();
  expectTypeOf<DevicePage["pagination"]>().toEqualTypeOf<Pagination>();
  expectTypeOf<Device["properties"]>().toEqualTypeOf<DeviceProperties>();
  expectTypeOf<Device["errors"]>().toEqualTypeOf<ResourceError[]>();
  expectTypeOf<Device["warnings"]>().toEqualTypeOf<ResourceWarning[]>();
  expectTypeOf(library.DevicesPanel).parameter(0).toEqualTypeOf<DevicesPanelProps>();
  expectTypeOf(library.DeviceDetails).parameter(0).toEqualTypeOf<DeviceDetailsProps>();
  expectTypeOf(library.DeviceCard).parameter(0).toEqualTypeOf<DeviceCardProps>();
  expectTypeOf(library.SpacesPanel).parameter(0).toEqualTypeOf<SpacesPanelProps>();
  expectTypeOf<DevicesPanelProps["selected"]>().toEqualTypeOf<DeviceSelection | null | undefined>();
  expectTypeOf<SpacesPanelProps["selected"]>().toEqualTypeOf<SpaceSelection | null | undefined>();
  expectTypeOf(library.SpaceDetails).parameter(0).toEqualTypeOf<SpaceDetailsProps>();
  expectTypeOf(library.SpaceCard).parameter(0).toEqualTypeOf<SpaceCardProps>();
  expectTypeOf(library.ConnectedAccountsPanel).parameter(0).toEqualTypeOf<ConnectedAccountsPanelProps>();
  expectTypeOf(library.ConnectedAccountDetails).parameter(0).toEqualTypeOf<ConnectedAccountDetailsProps>();
  expectTypeOf<ConnectedAccountsPanelProps["selected"]>().toEqualTypeOf<ConnectedAccountSelection | null | undefined>();
});
