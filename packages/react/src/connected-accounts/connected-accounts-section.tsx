"use client";
import { useCallback, type ReactNode } from "react";
import { useDeviceIndex } from "../devices/use-device-index.ts";
import { useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { Overview } from "../states/overview.tsx";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { Panes } from "../ui/panes.tsx";
import { useSelection } from "../ui/use-selection.ts";
import type { ConnectedAccountSelection } from "./connected-account-selection.ts";
import { connectedAccountsText } from "./connected-accounts.text.ts";
import { ConnectedAccountsView } from "./connected-accounts-view.tsx";
import { ConnectedAccountDetailsBody } from "./connected-account-details-body.tsx";
import { useAccountIndex } from "./use-account-index.ts";

/** Props of `ConnectedAccountsSection`. */
export interface ConnectedAccountsSectionProps {
  /** Names what is open, an account or one of its devices; with it the host holds the selection. */
  selected?: ConnectedAccountSelection | null | undefined;
  /** Called when an account, or a device in it, is opened, and with `null` when the details are closed. */
  onSelectedChange?: ((selected: ConnectedAccountSelection | null) => void) | undefined;
}

/** The connected accounts of the customer inside a portal root: the list, and the details of one. */
export function ConnectedAccountsSection(props: ConnectedAccountsSectionProps): ReactNode {
  const { customerKey } = useSession();
  return (
    <PanelBoundary>
      <AccountsOfCustomer key={customerKey} {...props} />
    </PanelBoundary>
  );
}

function AccountsOfCustomer(props: ConnectedAccountsSectionProps): ReactNode {
  const session = useSession();
  const t = useText(connectedAccountsText);
  const { selected, select } = useSelection(props.selected, props.onSelectedChange);
  const open = useCallback(
    (connectedAccountId: string) => {
      select({ connectedAccountId });
      const { customerKey } = session;
      session.host().onEvent?.({ type: "connected_account.opened", customerKey, connectedAccountId });
    },
    [select, session],
  );
  const openId = selected?.connectedAccountId ?? null;
  return (
    <Panes
      list={<AccountsOverview selectedId={openId ?? undefined} onOpen={open} />}
      openId={openId}
      details={
        selected !== null && (
          <PanelBoundary key={openId}>
            <ConnectedAccountDetailsBody
              connectedAccountId={selected.connectedAccountId}
              deviceId={selected.deviceId ?? null}
              onDeviceIdChange={(deviceId) => select({ ...selected, deviceId: deviceId ?? undefined })}
              onDisconnected={() => select(null)}
            />
          </PanelBoundary>
        )
      }
      detailsLabel={t("account.details")}
      backLabel={t("account.back")}
      closeLabel={t("account.close")}
      onClose={() => select(null)}
    />
  );
}

interface AccountsOverviewProps {
  selectedId: string | undefined;
  onOpen: (connectedAccountId: string) => void;
}

/** The list, as the accounts and their devices are known. */
function AccountsOverview(view: AccountsOverviewProps): ReactNode {
  const t = useText(connectedAccountsText);
  const index = useAccountIndex();
  const devices = useDeviceIndex();
  const skeleton = (
    <ListSkeleton
      title={t("accounts.title")}
      waiting={t("accounts.loading")}
      elapsed={(seconds) => t("accounts.loading.elapsed", { seconds })}
    />
  );
  return (
    <Overview reading={index} skeleton={skeleton}>
      {(banner) => <ConnectedAccountsView {...view} entries={index.entries} devices={devices} banner={banner} />}
    </Overview>
  );
}
