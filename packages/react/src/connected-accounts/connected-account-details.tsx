"use client";
import type { ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { PortalRoot } from "../provider/portal-root.tsx";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import {
  ConnectedAccountDetailsBody,
  type ConnectedAccountDetailsBodyProps,
} from "./connected-account-details-body.tsx";
import { CONNECTED_ACCOUNT_WORDS } from "./connected-account-words.ts";

/** Props of `<ConnectedAccountDetails>`. */
export interface ConnectedAccountDetailsProps extends ConnectedAccountDetailsBodyProps {
  className?: string | undefined;
}

/**
 * One connected account, whole: what is wrong and what to do, its devices with their controls, what is known of it, what happened, and
 * what can be set: its name, a sync, whether new devices are added, and disconnecting.
 * Stands on `/connected_accounts/{list,update,sync,delete}`, `/devices/list`, `/events/list` and `/access_codes/list`, and for the devices on
 * `/devices/get`, `/locks/lock_door`, `/locks/unlock_door`.
 */
export function ConnectedAccountDetails({ className, ...body }: ConnectedAccountDetailsProps): ReactNode {
  const { customerKey } = useSession();
  return (
    <PortalRoot className={className} words={CONNECTED_ACCOUNT_WORDS}>
      {/* A device that is open belongs to its account, and an account to its customer. */}
      <PanelBoundary key={JSON.stringify([customerKey, body.connectedAccountId])}>
        <ConnectedAccountDetailsBody {...body} />
      </PanelBoundary>
    </PortalRoot>
  );
}
