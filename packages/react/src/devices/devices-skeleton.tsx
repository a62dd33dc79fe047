"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { useElapsed } from "../ui/use-elapsed.ts";
import { DeviceRowSkeleton } from "./device-row-skeleton.tsx";
import { devicesText } from "./devices.text.ts";
import { useState } from "react";

const ROWS = Array.from({ length: 8 }, (_, index) => index);

/** The devices' place while they are on their way, in its final size; says how long it takes when it takes long. */
export function DevicesSkeleton(): ReactNode {
  const t = useText(devicesText);
  const [since] = useState(() => Date.now());
  const seconds = useElapsed(since, true);
  return (
    <section className="cp-devices" aria-label={t("devices.title")}>
      <header className="cp-panel-header">
        <h2 className="cp-panel-title">{t("devices.title")}</h2>
        {/* Said once; what counts on is only seen. */}
        <span className="cp-waiting" role="status">
          {seconds >= 2 && t("devices.loading")}
        </span>
        <span className="cp-waiting" aria-hidden="true">
          {seconds >= 2 && t("devices.loading.elapsed", { seconds })}
        </span>
      </header>
      <div className="cp-skeleton cp-skeleton-search" />
      <div className="cp-skeleton cp-skeleton-chips" />
      <div className="cp-list" aria-busy="true">
        {ROWS.map((row) => (
          <DeviceRowSkeleton key={row} />
        ))}
      </div>
    </section>
  );
}
