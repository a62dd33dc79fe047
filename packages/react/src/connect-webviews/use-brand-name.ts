"use client";
import { useQuery } from "@tanstack/react-query";
import { useSession } from "../provider/portal-context.ts";
import { deviceProvidersQuery } from "./queries.ts";

/** What a brand is called, where the list of brands was read; it is not read for this. */
export function useBrandName(provider: string | undefined): string | undefined {
  const session = useSession();
  const { data } = useQuery({ ...deviceProvidersQuery(session), enabled: false }, session.queryClient);
  return data?.find(({ key }) => key === provider)?.name;
}
