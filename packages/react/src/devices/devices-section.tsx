"use client";
import { useCallback, useRef, type ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { FailedState } from "../states/failed-state.tsx";
import { FailureBar } from "../states/failure-bar.tsx";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { Panes } from "../ui/panes.tsx";
import { useKeptFocus } from "../ui/use-kept-focus.ts";
import { useSelection } from "../ui/use-selection.ts";
import { DeviceDetailsBody } from "./device-details-body.tsx";
import { DevicesSkeleton } from "./devices-skeleton.tsx";
import { devicesText } from "./devices.text.ts";
import { DevicesView } from "./devices-view.tsx";
import { useDeviceIndex } from "./use-device-index.ts";

/** Props of `DevicesSection`. */
export interface DevicesSectionProps {
  /** Names the device whose details are open; with it the host holds the selection. */
  selectedDeviceId?: string | null | undefined;
  /** Called when a device's details are opened, and with `null` when they are closed. */
  onSelectedDeviceIdChange?: ((deviceId: string | null) => void) | undefined;
}

/** The devices of the customer inside a portal root: the list, and the details of one. */
export function DevicesSection(props: DevicesSectionProps): ReactNode {
  const { customerKey } = useSession();
  return (
    <PanelBoundary>
      <DevicesOfCustomer key={customerKey} {...props} />
    </PanelBoundary>
  );
}

function DevicesOfCustomer({ selectedDeviceId, onSelectedDeviceIdChange }: DevicesSectionProps): ReactNode {
  const session = useSession();
  const t = useText(devicesText);
  const { selected, select } = useSelection(selectedDeviceId, onSelectedDeviceIdChange);
  const open = useCallback(
    (deviceId: string) => {
      select(deviceId);
      session.host().onEvent?.({ type: "device.opened", customerKey: session.customerKey, deviceId });
    },
    [select, session],
  );
  return (
    <Panes
      list={<DevicesOverview selectedId={selected ?? undefined} onOpen={open} />}
      openId={selected}
      details={
        selected !== null && (
          <PanelBoundary key={selected}>
            <DeviceDetailsBody deviceId={selected} />
          </PanelBoundary>
        )
      }
      detailsLabel={t("device.details")}
      backLabel={t("device.back")}
      closeLabel={t("device.close")}
      onClose={() => select(null)}
    />
  );
}

interface DevicesOverviewProps {
  selectedId: string | undefined;
  onOpen: (deviceId: string) => void;
}

/** Reads the devices and chooses among loading, failed, and ready with the failure beside it. */
function DevicesOverview({ selectedId, onOpen }: DevicesOverviewProps): ReactNode {
  const index = useDeviceIndex();
  const part = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(part, '[aria-pressed="true"]');
  const retry = () => {
    keepFocus();
    index.retry();
  };
  const failure = index.error && { error: index.error, isRetrying: index.isFetching, onRetry: retry };
  return (
    <div ref={part} role="presentation">
      {index.isPending ? (
        <DevicesSkeleton />
      ) : failure && index.updatedAt === 0 ? (
        <FailedState {...failure} />
      ) : (
        <DevicesView
          index={index}
          selectedId={selectedId}
          onOpen={onOpen}
          banner={failure && <FailureBar {...failure} updatedAt={index.updatedAt} />}
        />
      )}
    </div>
  );
}
