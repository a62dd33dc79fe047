"use client";
import { useQuery } from "@tanstack/react-query";
import { allConnectedAccountsQuery } from "../connected-accounts/queries.ts";
import { useSession } from "../provider/portal-context.ts";
import { deviceProvidersQuery } from "./queries.ts";

/** What a brand is called, where the list of brands or an account of it was read; neither is read for this. */
export function useBrandName(provider: string | undefined): string | undefined {
  const session = useSession();
  const { data: brands } = useQuery({ ...deviceProvidersQuery(session), enabled: false }, session.queryClient);
  const { data: accounts } = useQuery({ ...allConnectedAccountsQuery(session), enabled: false }, session.queryClient);
  return (
    brands?.find(({ key }) => key === provider)?.name ??
    accounts?.find(({ account_type }) => account_type === provider)?.account_type_display_name
  );
}
