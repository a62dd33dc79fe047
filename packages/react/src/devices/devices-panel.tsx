"use client";
import {
  useCallback,
  useEffect,
  useInsertionEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { useSession } from "../provider/portal-context.ts";
import { PortalRoot } from "../provider/portal-root.tsx";
import { useText } from "../provider/use-text.ts";
import { FailedState } from "../states/failed-state.tsx";
import { FailureBar } from "../states/failure-bar.tsx";
import { Button } from "../ui/button.tsx";
import { focusedElement } from "../ui/focused-element.ts";
import { Icon } from "../ui/icon.tsx";
import { useKeptFocus } from "../ui/use-kept-focus.ts";
import { DeviceDetailsBody } from "./device-details-body.tsx";
import { DEVICE_WORDS } from "./device-words.ts";
import { DevicesSkeleton } from "./devices-skeleton.tsx";
import { devicesText } from "./devices.text.ts";
import { DevicesView } from "./devices-view.tsx";
import { useDeviceIndex } from "./use-device-index.ts";

/** Props of `<DevicesPanel>`. */
export interface DevicesPanelProps {
  /** Names the device whose details are open; with it the host holds the selection. */
  selectedDeviceId?: string | null | undefined;
  /** Called when a device's details are opened, and with `null` when they are closed. */
  onSelectedDeviceIdChange?: ((deviceId: string | null) => void) | undefined;
  className?: string | undefined;
}

/**
 * All devices of the customer: search, filters, what needs a person first, each with its state and its one
 * quick action, and the details of one beside the list (in its place where there is little room).
 * Stands on `/devices/list`, `/devices/get`, `/locks/lock_door`, `/locks/unlock_door`.
 */
export function DevicesPanel({ className, ...selection }: DevicesPanelProps): ReactNode {
  const { customerKey } = useSession();
  return (
    <PortalRoot
      className={className === undefined ? "cp-devices-panel" : `cp-devices-panel ${className}`}
      words={DEVICE_WORDS}
    >
      <DevicesPanelBody key={customerKey} {...selection} />
    </PortalRoot>
  );
}

function DevicesPanelBody({ selectedDeviceId, onSelectedDeviceIdChange }: DevicesPanelProps): ReactNode {
  const session = useSession();
  const t = useText(devicesText);
  const index = useDeviceIndex();
  const [own, setOwn] = useState<string | null>(null);
  const selected = selectedDeviceId === undefined ? own : selectedDeviceId;
  const list = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const latestOnChange = useRef(onSelectedDeviceIdChange);
  useInsertionEffect(() => {
    latestOnChange.current = onSelectedDeviceIdChange;
  });
  const pressed = useRef<string | null>(undefined);
  const select = useCallback(
    (deviceId: string | null) => {
      pressed.current = deviceId;
      setOwn(deviceId);
      latestOnChange.current?.(deviceId);
      if (deviceId !== null)
        session.host().onEvent?.({ type: "device.opened", customerKey: session.customerKey, deviceId });
    },
    [session],
  );
  const opened = useRef(selected);
  useEffect(() => {
    const before = opened.current;
    opened.current = selected;
    if (selected === before || list.current === null) return;
    const isPressed = pressed.current === selected;
    pressed.current = undefined;
    if (selected === null) {
      // Only what went with the details comes back to the list: whoever is elsewhere by now stays there.
      if (focusedElement(list.current) === null) rowToReturnTo(list.current, before)?.focus();
      return;
    }
    // Where the details take the list's place, focus goes along; beside the list it stays where the person is,
    // and where the host opens them as well.
    if (isPressed && before === null && list.current.offsetParent === null) heading.current?.focus();
  }, [selected]);

  const closeOnEscape = (event: KeyboardEvent) => {
    // In a dialog of ours Escape closes the dialog only.
    if (event.key === "Escape" && !(event.target as HTMLElement).closest("dialog")) select(null);
  };
  const keepFocus = useKeptFocus(list, '[aria-pressed="true"]');
  const retry = () => {
    keepFocus();
    index.retry();
  };
  const failure = index.error && { error: index.error, isRetrying: index.isFetching, onRetry: retry };
  return (
    <div className="cp-devices-layout" data-open={selected === null ? undefined : ""}>
      <div ref={list} className="cp-devices-main">
        {index.isPending ? (
          <DevicesSkeleton />
        ) : failure && index.updatedAt === 0 ? (
          <FailedState {...failure} />
        ) : (
          <DevicesView
            index={index}
            selectedId={selected ?? undefined}
            onOpen={select}
            banner={failure && <FailureBar {...failure} updatedAt={index.updatedAt} />}
          />
        )}
      </div>
      {selected !== null && (
        <aside className="cp-devices-side" aria-label={t("device.details")}>
          <div role="presentation" className="cp-side-body" onKeyDown={closeOnEscape}>
            <Button className="cp-details-back" variant="quiet" onClick={() => select(null)}>
              <Icon name="back" />
              {t("device.back")}
            </Button>
            <Button
              className="cp-details-close"
              variant="quiet"
              aria-label={t("device.close")}
              onClick={() => select(null)}
            >
              <Icon name="close" />
            </Button>
            <DeviceDetailsBody key={selected} deviceId={selected} headingRef={heading} />
          </div>
        </aside>
      )}
    </div>
  );
}

/** The row whose details were open; where it is not drawn, the one at which the tab key stops. */
function rowToReturnTo(list: HTMLElement, deviceId: string | null): HTMLElement | undefined {
  const rows = [...list.querySelectorAll<HTMLElement>("[data-device-id] .cp-device-open")];
  const isOf = (row: HTMLElement) => row.closest<HTMLElement>("[data-device-id]")?.dataset["deviceId"] === deviceId;
  return rows.find(isOf) ?? rows.find(({ tabIndex }) => tabIndex === 0);
}
