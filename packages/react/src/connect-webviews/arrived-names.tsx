"use client";
import { Fragment, useEffect, useMemo, type ReactNode } from "react";
import { deviceListQuery } from "../devices/queries.ts";
import { useDeviceIndex } from "../devices/use-device-index.ts";
import { useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { connectText } from "./connect.text.ts";

/** Props of `ArrivedNames`. */
export interface ArrivedNamesProps {
  connectedAccountId: string;
  /** How many there are so far. */
  deviceCount: number;
}

/** So many are named; the rest are counted. */
const MOST = 6;

/** The devices of an account by name, as they arrive. */
export function ArrivedNames({ connectedAccountId, deviceCount }: ArrivedNamesProps): ReactNode {
  const t = useText(connectText);
  const session = useSession();
  const scope = useMemo(() => ({ connected_account_id: connectedAccountId }), [connectedAccountId]);
  const { entries } = useDeviceIndex(scope);
  const missing = deviceCount - entries.length;
  useEffect(() => {
    const { queryKey } = deviceListQuery(session, { limit: 100, ...scope });
    if (missing > 0) void session.queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
  }, [session, scope, missing]);
  const named = entries.filter(({ device }) => device.display_name !== "").slice(0, MOST);
  const rest = deviceCount - named.length;
  if (named.length === 0) return null;
  return (
    <p className="cp-notice-body">
      {named.map(({ device }, place) => (
        <Fragment key={device.device_id}>
          {place > 0 && " · "}
          <bdi>{device.display_name}</bdi>
        </Fragment>
      ))}
      {rest > 0 && ` · ${t("connect.finishing.rest", { count: rest })}`}
    </p>
  );
}
