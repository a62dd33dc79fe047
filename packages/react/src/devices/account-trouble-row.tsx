"use client";
import type { ReactNode } from "react";
import { ReconnectButton } from "../connected-accounts/reconnect-button.tsx";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Picture } from "../ui/picture.tsx";
import { Row } from "../ui/row.tsx";
import { StateWord } from "../ui/state-word.tsx";
import type { AccountTrouble } from "./account-troubles.ts";
import { devicesText } from "./devices.text.ts";

/** Props of `AccountTroubleRow`. */
export interface AccountTroubleRowProps {
  trouble: AccountTrouble;
  /** Its place among the accounts in trouble, and how many there are. */
  index: number;
  total: number;
  /** Whether all of its devices have been seen, so that their number may be claimed. */
  isComplete: boolean;
  onShow: (connectedAccountId: string) => void;
  /** Signs the account in again; left out where this person may not. */
  onReconnect?: ((connectedAccountId: string) => void) | undefined;
}

/** An account that lost its sign-in: what still works, what does not, and which devices are meant. */
export function AccountTroubleRow({
  trouble,
  index,
  total,
  isComplete,
  onShow,
  onReconnect,
}: AccountTroubleRowProps): ReactNode {
  const t = useText(devicesText);
  const { name, entries, connectedAccountId } = trouble;
  const label = t("trouble.account");
  const lost = `${label}. ${t(isComplete ? "trouble.lost" : "trouble.lost.atLeast", { count: entries.length })}`;
  const hasLock = entries.some(({ kind }) => kind === "lock");
  return (
    <Row
      index={index}
      total={total}
      kind="account"
      picture={<Picture src={undefined} icon="account" kind="account" />}
      name={name}
      meta={hasLock ? `${lost} ${t("trouble.account.codes")}` : lost}
      metaTone="danger"
      state={
        <StateWord icon="warning" tone="danger">
          {label}
        </StateWord>
      }
      actions={
        <>
          <Button onClick={() => onShow(connectedAccountId)}>{t("trouble.account.show")}</Button>
          {onReconnect && <ReconnectButton account={name} onPress={() => onReconnect(connectedAccountId)} />}
        </>
      }
    />
  );
}
