"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import type { AccountTrouble } from "./account-troubles.ts";
import { devicesText } from "./devices.text.ts";

/** Props of `AccountTroubleRow`. */
export interface AccountTroubleRowProps {
  trouble: AccountTrouble;
  /** Whether all of its devices have been seen, so that their number may be claimed. */
  isComplete: boolean;
  onShow: (connectedAccountId: string) => void;
}

/** An account that lost its sign-in: what still works, what does not, and which devices are meant. */
export function AccountTroubleRow({ trouble, isComplete, onShow }: AccountTroubleRowProps): ReactNode {
  const t = useText(devicesText);
  const { name, entries, connectedAccountId } = trouble;
  const lost = t(isComplete ? "trouble.account.row" : "trouble.account.row.atLeast", { count: entries.length });
  const hasLock = entries.some(({ kind }) => kind === "lock");
  return (
    <div className="cp-device-row" role="listitem" data-kind="account">
      <span className="cp-picture" data-kind="account">
        <Icon name="account" />
      </span>
      <div className="cp-device-open">
        <span className="cp-device-name">
          <bdi>{name}</bdi>
        </span>
        <span className="cp-device-meta" data-tone="danger">
          {hasLock ? `${lost} ${t("trouble.account.codes")}` : lost}
        </span>
      </div>
      <div className="cp-device-state">
        <span className="cp-state" data-tone="danger">
          <Icon name="warning" />
          <span>{t("trouble.account")}</span>
        </span>
      </div>
      <div className="cp-device-actions">
        <Button onClick={() => onShow(connectedAccountId)}>{t("trouble.account.show")}</Button>
      </div>
    </div>
  );
}
