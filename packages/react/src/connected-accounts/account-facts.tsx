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
  const { user_identifier: login, accepted_capabilities: kinds = [], ical_feed_origin: feed, time_zone } = account;
  const { default_checkin_time: checkin, default_checkout_time: checkout } = account;
  const since = Date.parse(account.created_at ?? "");
  const kindWords = kinds.map((kind) => (isKnown(kind) ? t(`account.fact.kinds.${kind}`) : wordsOf(kind)));
  return (
    <Facts
      facts={[
        [t("account.fact.brand"), brand],
        [t("account.fact.login"), login?.email ?? login?.username ?? login?.phone],
        [t("account.fact.since"), Number.isNaN(since) ? undefined : format.date(since)],
        [t("account.fact.kinds"), kindWords.join(", ")],
        [t("account.fact.calendar"), feed && (isOrigin(feed) ? t(`account.fact.calendar.${feed}`) : wordsOf(feed))],
        [t("account.fact.address"), feed && t("account.fact.address.secret")],
        [t("account.fact.checkin"), checkin && format.clock(checkin)],
        [t("account.fact.checkout"), checkout && format.clock(checkout)],
        [t("account.fact.timeZone"), time_zone?.replaceAll("_", " ")],
      ]}
    />
  );
}

const ORIGINS = ["airbnb", "vrbo", "booking", "unknown"] as const;

const wordsOf = (word: string) => word.replaceAll("_", " ");
const isOrigin = (feed: string): feed is (typeof ORIGINS)[number] => ORIGINS.some((known) => known === feed);
const isKnown = (kind: string): kind is (typeof KINDS)[number] => KINDS.some((known) => known === kind);
