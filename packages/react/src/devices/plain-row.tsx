"use client";
import { memo, type ReactNode } from "react";
import { DeviceReading } from "./device-reading.tsx";
import { DeviceRow, type DeviceRowProps } from "./device-row.tsx";
import { TroubleState } from "./trouble-state.tsx";
import { useDeviceMeta } from "./use-device-meta.ts";
import { useTroubleWords } from "./use-trouble-words.ts";

/** A device that is only looked at from the list: a thermostat, a sensor, anything unknown. */
export const PlainRow = memo(function PlainRow(props: DeviceRowProps): ReactNode {
  const { entry } = props;
  const trouble = useTroubleWords(entry);
  const meta = useDeviceMeta(entry);
  return (
    <DeviceRow
      {...props}
      meta={trouble?.detail ?? meta}
      metaTone={entry.trouble?.tone ?? "plain"}
      state={trouble ? <TroubleState entry={entry} label={trouble.label} /> : <DeviceReading entry={entry} />}
    />
  );
});
