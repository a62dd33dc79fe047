"use client";
import { useCallback, type ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { Overview } from "../states/overview.tsx";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { Panes } from "../ui/panes.tsx";
import { useSelection } from "../ui/use-selection.ts";
import { DeviceDetailsBody } from "./device-details-body.tsx";
import type { DeviceSelection } from "./device-selection.ts";
import { DevicesSkeleton } from "./devices-skeleton.tsx";
import { devicesText } from "./devices.text.ts";
import { DevicesView } from "./devices-view.tsx";
import { useDeviceIndex } from "./use-device-index.ts";

/** Props of `DevicesSection`. */
export interface DevicesSectionProps {
  /** Names the device whose details are open; with it the host holds the selection. */
  selected?: DeviceSelection | null | undefined;
  /** Called when a device's details are opened, and with `null` when they are closed. */
  onSelectedChange?: ((selected: DeviceSelection | null) => void) | undefined;
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

function DevicesOfCustomer(props: DevicesSectionProps): ReactNode {
  const session = useSession();
  const t = useText(devicesText);
  const { selected, select } = useSelection(props.selected, props.onSelectedChange);
  const open = useCallback(
    (deviceId: string) => {
      select({ deviceId });
      session.host().onEvent?.({ type: "device.opened", customerKey: session.customerKey, deviceId });
    },
    [select, session],
  );
  const openId = selected?.deviceId ?? null;
  return (
    <Panes
      list={<DevicesOverview selectedId={openId ?? undefined} onOpen={open} />}
      openId={openId}
      details={
        openId !== null && (
          <PanelBoundary key={openId}>
            <DeviceDetailsBody deviceId={openId} />
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

/** The list, as the devices are known. */
function DevicesOverview(view: DevicesOverviewProps): ReactNode {
  const index = useDeviceIndex();
  return (
    <Overview reading={index} skeleton={<DevicesSkeleton />}>
      {(banner) => <DevicesView {...view} index={index} banner={banner} />}
    </Overview>
  );
}
