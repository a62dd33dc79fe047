"use client";
import { useEffect, useMemo, type ReactNode } from "react";
import { countByFilter } from "../devices/device-filter.ts";
import { useDeviceIndex } from "../devices/use-device-index.ts";
import { NavItem, type NavItemProps } from "./nav-item.tsx";

/** The way to the devices: how many there are, and how many need a person. */
export function DevicesNavItem({ onSettled, ...item }: NavItemProps & { onSettled: () => void }): ReactNode {
  const { entries, isComplete, isPending } = useDeviceIndex();
  const trouble = useMemo(() => countByFilter(entries).get("trouble"), [entries]);
  useEffect(() => {
    if (!isPending) onSettled();
  }, [isPending, onSettled]);
  return (
    <NavItem
      {...item}
      section="devices"
      count={isPending ? undefined : entries.length}
      trouble={trouble}
      isComplete={isComplete}
    />
  );
}
