"use client";
import type { ReactNode } from "react";
import { ReconnectButton } from "../connected-accounts/reconnect-button.tsx";
import { accountTroubles } from "../devices/account-troubles.ts";
import type { DeviceEntry } from "../devices/device-entry.ts";
import { useDeviceName } from "../devices/use-device-name.ts";
import { useTroubleWords } from "../devices/use-trouble-words.ts";
import { useText } from "../provider/use-text.ts";
import { TroubleNote } from "../ui/trouble-note.tsx";
import type { SpaceEntry } from "./space-entry.ts";
import { spacesText } from "./spaces.text.ts";
import { useSpaceTrouble } from "./use-space-trouble.ts";

/** Props of `SpaceTroubles`. */
export interface SpaceTroublesProps {
  entry: SpaceEntry;
  onOpenDevice: (deviceId: string) => void;
  /** Signs an account in again; left out where this person may not. */
  onReconnect?: ((connectedAccountId: string) => void) | undefined;
}

/** So many are named; the rest stand below, among the devices. */
const MOST = 5;

/** What is wrong in a space: one trouble with what to do about it, several in a line each that leads to the device. */
export function SpaceTroubles({ entry, onOpenDevice, onReconnect }: SpaceTroublesProps): ReactNode {
  const { troubled } = entry;
  const t = useText(spacesText);
  const [gravest] = troubled;
  const line = useSpaceTrouble(entry);
  const words = useTroubleWords(gravest);
  if (gravest === undefined || line === undefined) return null;
  const tone = line.metaTone === "danger" ? "danger" : "warning";
  const icon = gravest.trouble?.kind === "offline" ? "offline" : "warning";
  const accounts = onReconnect ? accountTroubles(troubled) : [];
  const actions = accounts.length > 0 && (
    <div className="cp-trouble-actions">
      {accounts.map(({ connectedAccountId, name }) => (
        <ReconnectButton
          key={connectedAccountId}
          variant="strong"
          account={name}
          isNamed
          onPress={() => onReconnect?.(connectedAccountId)}
        />
      ))}
    </div>
  );
  if (troubled.length === 1)
    return (
      <TroubleNote icon={icon} tone={tone} title={line.meta} advice={words?.advice}>
        {actions}
      </TroubleNote>
    );
  return (
    <TroubleNote tone={tone} title={t("space.troubles", { count: troubled.length })}>
      <ul className="cp-space-troubles">
        {troubled.slice(0, MOST).map((each) => (
          <TroubleLine key={each.device.device_id} entry={each} onOpen={onOpenDevice} />
        ))}
        {troubled.length > MOST && <li>{t("space.troubles.rest", { count: troubled.length - MOST })}</li>}
      </ul>
      {actions}
    </TroubleNote>
  );
}

function TroubleLine({ entry, onOpen }: { entry: DeviceEntry; onOpen: (deviceId: string) => void }): ReactNode {
  const t = useText(spacesText);
  const device = useDeviceName(entry.device);
  const words = useTroubleWords(entry);
  return (
    <li>
      <button type="button" className="cp-space-trouble" onClick={() => onOpen(entry.device.device_id)}>
        {t("space.trouble", { device, trouble: words?.detail ?? "" })}
      </button>
    </li>
  );
}
