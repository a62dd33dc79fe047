"use client";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { allConnectedAccountsQuery } from "../connected-accounts/queries.ts";
import { useSession } from "../provider/portal-context.ts";
import { NavItem, type NavItemProps } from "./nav-item.tsx";

/** The way to the connected accounts: how many there are, and how many need a person. */
export function ConnectedAccountsNavItem({ isSettled, ...item }: NavItemProps & { isSettled: boolean }): ReactNode {
  const session = useSession();
  const { data } = useQuery({ ...allConnectedAccountsQuery(session), enabled: isSettled }, session.queryClient);
  const trouble = data?.filter(({ errors, warnings }) => errors.length + warnings.length > 0).length;
  return <NavItem {...item} section="connected_accounts" count={data?.length} trouble={trouble} />;
}
