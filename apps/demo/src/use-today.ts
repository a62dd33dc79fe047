import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Day } from "../server/records/record.ts";
import { callHost, type HostError } from "./host-api.ts";

/** Where the product keeps a property's day. */
export const dayPath = (customerKey: string) => `/api/properties/${encodeURIComponent(customerKey)}`;

/** What is on today at a property, from our own server: not a word of devices in it. */
export function useToday(customerKey: string): UseQueryResult<Day, HostError> {
  return useQuery<Day, HostError>({
    queryKey: ["today", customerKey],
    queryFn: () => callHost<Day>(`${dayPath(customerKey)}/today`),
    refetchInterval: 60_000,
    retry: (count, { status }) => count < 1 && (status === undefined || status >= 500),
  });
}
