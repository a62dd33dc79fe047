"use client";
import type { ReactNode } from "react";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import { Facts } from "../ui/facts.tsx";
import type { AccountEntry } from "./account-entry.ts";
import { connectedAccountsText } from "./connected-accounts.text.ts";

const KINDS = ["lock", "thermostat", "noise_sensor", "access_control", "camera"] as const;

/** What is known of an account, line by line. */
export function AccountFacts({ entry: { account, brand } }: { entry: AccountEntry }): ReactNode {
  const t = useText(connectedAccountsText);
  const format = useFormat();
  const { user_identifier: login, accepted_capabilities: kinds = [], automatically_manage_new_devices: adds } = account;
  const since = Date.parse(account.created_at ?? "");
  const kindWords = kinds.map((kind) => (isKnown(kind) ? t(`account.fact.kinds.${kind}`) : kind.replaceAll("_", " ")));
  return (
    <Facts
      facts={[
        [t("account.fact.brand"), brand],
        [t("account.fact.login"), login?.email ?? login?.username ?? login?.phone],
        [t("account.fact.since"), Number.isNaN(since) ? undefined : format.date(since)],
        [t("account.fact.kinds"), kindWords.join(", ")],
        [
          t("account.fact.new"),
          adds === undefined ? undefined : t(adds ? "account.fact.new.automatic" : "account.fact.new.manual"),
        ],
      ]}
    />
  );
}

const isKnown = (kind: string): kind is (typeof KINDS)[number] => KINDS.some((known) => known === kind);
