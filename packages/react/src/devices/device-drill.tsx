"use client";
import { useCallback, useEffect, useRef, type ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useEscape } from "../ui/use-escape.ts";
import { useFoundFocus } from "../ui/use-found-focus.ts";
import { useSelection } from "../ui/use-selection.ts";
import { DeviceDetailsBody } from "./device-details-body.tsx";

/** Props of `DeviceDrill`. */
export interface DeviceDrillProps {
  /** Names the device that is open; with it the host holds the selection. */
  deviceId?: string | null | undefined;
  onDeviceIdChange?: ((deviceId: string | null) => void) | undefined;
  /** Names what the way back leads to. */
  backLabel: string;
  /** Draws what holds the devices. */
  children: (onOpen: (deviceId: string) => void) => ReactNode;
}

/** Details that hold devices: an opened device takes their place, with a way back to them. */
export function DeviceDrill({ deviceId, onDeviceIdChange, backLabel, children }: DeviceDrillProps): ReactNode {
  const session = useSession();
  const { selected, select } = useSelection(deviceId, onDeviceIdChange);
  const part = useRef<HTMLDivElement>(null);
  const former = useRef(selected);
  useFoundFocus(part, selected, (now) => {
    const row = selected === null && former.current !== null && now.querySelector<HTMLElement>(rowOf(former.current));
    return (
      row || (now.querySelector<HTMLElement>(".cp-details-title") ?? now.querySelector<HTMLElement>(".cp-drill-back"))
    );
  });
  useEffect(() => {
    former.current = selected;
  }, [selected]);

  const open = useCallback(
    (id: string) => {
      select(id);
      session.host().onEvent?.({ type: "device.opened", customerKey: session.customerKey, deviceId: id });
    },
    [select, session],
  );
  const back = () => select(null);
  // Escape leaves one place at a time.
  useEscape(part, selected !== null, back);
  return (
    <div ref={part}>
      {selected === null ? (
        children(open)
      ) : (
        <>
          <Button className="cp-drill-back" variant="quiet" onClick={back}>
            <Icon name="back" />
            {backLabel}
          </Button>
          <PanelBoundary key={selected}>
            <DeviceDetailsBody deviceId={selected} />
          </PanelBoundary>
        </>
      )}
    </div>
  );
}

const rowOf = (deviceId: string) => `[data-row-id="${CSS.escape(deviceId)}"] .cp-row-open`;
