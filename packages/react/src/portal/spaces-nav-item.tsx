"use client";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { allSpacesQuery } from "../spaces/queries.ts";
import { NavItem, type NavItemProps } from "./nav-item.tsx";

/** The way to the spaces, and how many there are. */
export function SpacesNavItem({ isSettled, ...item }: NavItemProps & { isSettled: boolean }): ReactNode {
  const session = useSession();
  const { data } = useQuery({ ...allSpacesQuery(session), enabled: isSettled }, session.queryClient);
  return <NavItem {...item} section="spaces" count={data?.length} />;
}
