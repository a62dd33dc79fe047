"use client";
import { memo, type ReactNode } from "react";
import { devicesText } from "../devices/devices.text.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Row, type RowPlace } from "../ui/row.tsx";
import type { AccountEntry } from "./account-entry.ts";
import { AccountHealth } from "./account-health.tsx";
import type { AccountHolding } from "./account-holding.ts";
import { AccountLogo } from "./account-logo.tsx";
import { connectedAccountsText } from "./connected-accounts.text.ts";
import { isBookingSystem } from "./is-booking-system.ts";
import { useAccountTroubleWords } from "./use-account-trouble-words.ts";
import { useHoldingWords } from "./use-holding-words.ts";

/** Props of `AccountRow`. */
export interface AccountRowProps extends RowPlace {
  entry: AccountEntry;
  holding: AccountHolding;
  /** Whether its devices are still being counted. */
  isCounting: boolean;
  onOpen: (connectedAccountId: string) => void;
}

/** An account in the list: whose it is, what it brings, how it is, and what its trouble means. */
export const AccountRow = memo(function AccountRow(props: AccountRowProps): ReactNode {
  const { entry, holding, isCounting, onOpen, ...place } = props;
  const t = useText(connectedAccountsText);
  const td = useText(devicesText);
  const holdingWords = useHoldingWords();
  const wordsOf = useAccountTroubleWords();
  const id = entry.account.connected_account_id;
  const name = entry.title || t("account.unnamed");
  const [gravest] = entry.troubles;
  const words = gravest && wordsOf(gravest, holding);
  const brings = isBookingSystem(entry.account)
    ? t("account.brings.bookings")
    : holdingWords(holding) || (isCounting ? t("account.brings.counting") : "");
  const trouble = words && [words.meaning || words.quote, words.sites.join(", ")].filter(Boolean).join(" ");
  // What is lost counts the devices by itself.
  const meta =
    words && gravest.lost === "all" ? `${words.label}. ${trouble}` : [brings, trouble].filter(Boolean).join(" · ");
  return (
    <Row
      {...place}
      id={id}
      kind="account"
      picture={<AccountLogo entry={entry} />}
      name={name}
      meta={meta}
      metaTone={gravest?.tone ?? "plain"}
      state={<AccountHealth entry={entry} />}
      actions={
        gravest &&
        !gravest.passes && (
          <Button
            tabIndex={place.isTabStop === false ? -1 : 0}
            aria-label={td("device.whatToDo.name", { name })}
            onClick={() => onOpen(id)}
          >
            {td("device.whatToDo")}
          </Button>
        )
      }
      onOpen={onOpen}
    />
  );
});
