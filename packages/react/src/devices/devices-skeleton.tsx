"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { devicesText } from "./devices.text.ts";

/** The devices' place while they are on their way. */
export function DevicesSkeleton(): ReactNode {
  const t = useText(devicesText);
  return (
    <ListSkeleton
      title={t("devices.title")}
      waiting={t("devices.loading")}
      elapsed={(seconds) => t("devices.loading.elapsed", { seconds })}
    />
  );
}
