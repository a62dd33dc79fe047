"use client";
import type { ReactNode } from "react";
import { PortalRoot } from "../provider/portal-root.tsx";
import { CONNECTED_ACCOUNT_WORDS } from "./connected-account-words.ts";
import { ConnectedAccountsSection, type ConnectedAccountsSectionProps } from "./connected-accounts-section.tsx";

/** Props of `<ConnectedAccountsPanel>`. */
export interface ConnectedAccountsPanelProps extends ConnectedAccountsSectionProps {
  className?: string | undefined;
}

/**
 * All connected accounts of the customer: which work and which do not, what that means and what to do, and the
 * details of one beside the list (in its place where there is little room), where it is renamed, synced and disconnected.
 * Stands on `/connected_accounts/{list,update,sync,delete}`, `/devices/list`, `/events/list` and `/access_codes/list`, and for the devices on
 * `/devices/get`, `/locks/lock_door`, `/locks/unlock_door`.
 */
export function ConnectedAccountsPanel({ className, ...selection }: ConnectedAccountsPanelProps): ReactNode {
  return (
    <PortalRoot
      className={className === undefined ? "cp-connected-accounts-panel" : `cp-connected-accounts-panel ${className}`}
      words={CONNECTED_ACCOUNT_WORDS}
    >
      <ConnectedAccountsSection {...selection} />
    </PortalRoot>
  );
}
