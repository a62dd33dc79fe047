"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answerList } from "../api/answer-part.ts";
import { useSession } from "../provider/portal-context.ts";

const LIST = "/devices/unmanaged/list";
const UPDATE = "/devices/unmanaged/update";

/** The devices of an account that Seam knows and does not manage, and how to have them managed. */
export interface UnmanagedDevices {
  /** Undefined while nobody knows. */
  count: number | undefined;
  /** How many have been taken over since they were asked for. */
  managed: number;
  isManaging: boolean;
  error: Error | null;
  manage: () => void;
}

/** Reads which devices of an account are unmanaged, and takes them over one after the other when asked; what has failed is left for another try. */
export function useUnmanagedDevices(connectedAccountId: string): UnmanagedDevices {
  const { customerKey, call, queryClient } = useSession();
  const [managed, setManaged] = useState(0);
  const { data, isError, refetch } = useQuery(
    {
      queryKey: [customerKey, LIST, { connected_account_id: connectedAccountId }],
      queryFn: async ({ signal }) => {
        const body = { connected_account_id: connectedAccountId, limit: 500 };
        const rows = answerList(await call(LIST, body, { signal }), "devices", LIST);
        return (rows as { device_id: string }[]).map(({ device_id }) => device_id);
      },
      meta: { silent: true },
    },
    queryClient,
  );
  const { mutate, isPending, error } = useMutation(
    {
      mutationKey: [customerKey],
      meta: { touches: ["/devices/list"] },
      mutationFn: async (deviceIds: readonly string[]) => {
        setManaged(0);
        for (const device_id of deviceIds) {
          await call(UPDATE, { device_id, is_managed: true });
          setManaged((done) => done + 1);
        }
      },
      onSettled: () => refetch(),
    },
    queryClient,
  );
  return {
    count: data?.length ?? (isError ? 0 : undefined),
    managed,
    isManaging: isPending,
    error,
    manage: () => mutate(data ?? []),
  };
}
