"use client";
import { PortalError } from "../api/portal-error.ts";
import { useText } from "../provider/use-text.ts";
import { accountSettingsText } from "./account-settings.text.ts";

/** Gives why an account was not changed, in a sentence for the person; the host's own words where it has refused. */
export function useChangeReason(): (error: Error) => string {
  const t = useText(accountSettingsText);
  return (error) => {
    if (!(error instanceof PortalError)) return t("account.reason.other");
    switch (error.code) {
      case "offline":
      case "rate_limited":
      case "unauthorized":
      case "not_allowed":
      case "read_only":
      case "not_found":
      case "invalid_input":
        return t(`account.reason.${error.code}`);
      case "network":
      case "timeout":
      case "server":
      case "invalid_response":
        return t("account.reason.unanswered");
      case "refused_by_host":
        // With a cause, the message is for whoever mends the host.
        return error.cause === undefined && error.message !== "" ? error.message : t("account.reason.other");
      default:
        return t("account.reason.other");
    }
  };
}
