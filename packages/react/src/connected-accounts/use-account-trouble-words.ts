"use client";
import type { SaltoKsSite } from "../api/resources.ts";
import { isUnreachable } from "../devices/device-trouble.ts";
import { devicesText } from "../devices/devices.text.ts";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import type { AccountHolding } from "./account-holding.ts";
import type { AccountTrouble } from "./account-trouble.ts";
import { accountTroubleText } from "./account-trouble.text.ts";

/** An account's trouble in words. */
export interface AccountTroubleWords {
  /** A word or two: "Signed out". */
  label: string;
  /** The label, and since when. */
  title: string;
  /** What it means for the person: what does not work, and what still does. */
  meaning: string;
  /** What to do. */
  advice: string;
  /** The sites that it is about, with their counts. */
  sites: readonly string[];
  /** Seam's own words, where they say more than ours. */
  quote: string | undefined;
}

/** Gives what says plainly what is wrong with an account; `holding` is what it brings, where anyone knows. */
export function useAccountTroubleWords(): (
  trouble: AccountTrouble,
  holding: AccountHolding | undefined,
) => AccountTroubleWords {
  const t = useText(accountTroubleText);
  const td = useText(devicesText);
  const format = useFormat();

  const labelOf = ({ kind }: AccountTrouble): string => {
    if (kind === "account_disconnected") return td("trouble.account");
    return kind === "other" ? td("trouble.error") : t(`account.trouble.${kind}`);
  };
  const lossOf = ({ lost }: AccountTrouble, holding: AccountHolding | undefined): string => {
    if (lost === undefined) return "";
    const { entries = [], isComplete = false } = holding ?? {};
    const gone = lost === "all" ? entries : entries.filter((entry) => isUnreachable(entry.trouble));
    const count = gone.length;
    if (count > 0) return td(isComplete ? "trouble.lost" : "trouble.lost.atLeast", { count });
    if (lost === "some") return "";
    return t(isComplete ? "account.lost.none" : "account.lost");
  };
  const meaningOf = ({ kind, message }: AccountTrouble): string => {
    // What is lost says it all.
    if (kind === "account_disconnected" || kind === "bridge_disconnected") return "";
    return kind === "other" && message !== "" ? "" : t(`account.trouble.${kind}.means`);
  };
  const siteWords = ({
    site_name,
    subscribed_site_user_count: users,
    site_user_subscription_limit: limit,
  }: SaltoKsSite): string => {
    const site = site_name || t("account.site.unnamed");
    if (isCount(users) && isCount(limit)) return t("account.site", { site, users, count: limit });
    if (isCount(users)) return t("account.site.users", { site, count: users });
    return isCount(limit) ? t("account.site.limit", { site, count: limit }) : site;
  };

  return (trouble, holding) => {
    const { kind, since, keepsCodes, isQuoted, message, sites } = trouble;
    const label = labelOf(trouble);
    const hasLock = holding?.entries.some((entry) => entry.kind === "lock") ?? false;
    return {
      label,
      title: since === undefined ? label : t("account.trouble.since", { trouble: label, time: format.time(since) }),
      meaning: [meaningOf(trouble), lossOf(trouble, holding), keepsCodes && hasLock ? td("trouble.account.codes") : ""]
        .filter(Boolean)
        .join(" "),
      advice: t(`account.trouble.${kind}.advice`),
      sites: sites.map(siteWords),
      quote: isQuoted && message !== "" ? message : undefined,
    };
  };
}

const isCount = (count: unknown): count is number => typeof count === "number" && Number.isFinite(count);
