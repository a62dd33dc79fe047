import { defineText } from "../text/define-text.ts";

/** What is said of an account in trouble; "Signed out" and what is lost with it are the devices' words. */
export const accountTroubleText = defineText({
  "account.trouble.since": "{trouble} since {time}",
  "account.trouble.bridge_disconnected": "Bridge offline",
  "account.trouble.bridge_disconnected.advice":
    "Check that the computer in your building that runs Seam Bridge is on and online. It comes back here by itself.",
  "account.trouble.account_disconnected.advice": "Ask someone who may connect accounts here to sign it in again.",
  "account.trouble.dormakaba_sites_disconnected": "Sites disconnected",
  "account.trouble.dormakaba_sites_disconnected.means": "One or more dormakaba sites could not be connected.",
  "account.trouble.dormakaba_sites_disconnected.advice": "Ask dormakaba support to connect them.",
  "account.trouble.salto_ks_subscription_limit_exceeded": "User limit reached",
  "account.trouble.salto_ks_subscription_limit_exceeded.means": "New codes can’t be created.",
  "account.trouble.salto_ks_subscription_limit_exceeded.advice": "Ask Salto support to raise the limit.",
  "account.trouble.account_reauthorization_requested": "New sign-in needed",
  "account.trouble.account_reauthorization_requested.means":
    "It works for now. Without a new sign-in it will be signed out.",
  "account.trouble.account_reauthorization_requested.advice":
    "Ask someone who may connect accounts here to sign it in again.",
  "account.trouble.setup_required": "Setup not finished",
  "account.trouble.setup_required.means": "It does not work fully until its setup is finished.",
  "account.trouble.setup_required.advice": "If it is not clear what to do, ask the people who run this site.",
  "account.trouble.being_deleted": "Being removed",
  "account.trouble.being_deleted.means": "It leaves this portal, and its devices with it.",
  "account.trouble.being_deleted.advice": "There is nothing to do.",
  "account.trouble.provider_service_unavailable": "Outage",
  "account.trouble.provider_service_unavailable.means":
    "The provider’s service is down, so its devices may not answer.",
  "account.trouble.provider_service_unavailable.advice":
    "There is nothing to do: it comes back by itself once the service does.",
  "account.trouble.scheduled_maintenance_window": "Maintenance planned",
  "account.trouble.scheduled_maintenance_window.means":
    "Its devices may not answer while the provider’s service is down for maintenance.",
  "account.trouble.scheduled_maintenance_window.advice":
    "There is nothing to do: it comes back by itself once the service does.",
  "account.trouble.unknown_issue_with_connected_account": "Sync problem",
  "account.trouble.unknown_issue_with_connected_account.means":
    "Something went wrong while it was read, so some of its devices may not work as they should.",
  "account.trouble.unknown_issue_with_connected_account.advice": "If it stays, tell the people who run this site.",
  "account.trouble.salto_ks_subscription_limit_almost_reached": "Near the user limit",
  "account.trouble.salto_ks_subscription_limit_almost_reached.means":
    "More than 80% of the users that Salto allows are in use. At the limit, new codes can’t be created.",
  "account.trouble.salto_ks_subscription_limit_almost_reached.advice":
    "Ask Salto support to raise the limit, or remove users of the site who are not needed any more.",
  "account.trouble.dormakaba_sites_unapproved": "Sites not approved",
  "account.trouble.dormakaba_sites_unapproved.means":
    "One or more dormakaba sites are not approved yet, so the account is not set up fully.",
  "account.trouble.dormakaba_sites_unapproved.advice": "Ask the people who run this portal to have them approved.",
  "account.trouble.other.means": "Something about this account is not in order.",
  "account.trouble.other.advice": "If it stays, tell the people who run this site.",
  "account.lost": "Its devices can’t be controlled.",
  "account.lost.none": "It has no devices.",
  "account.site": { one: "{site}: {users} of {count} user", other: "{site}: {users} of {count} users" },
  "account.site.unnamed": "A site without a name",
  "account.site.users": { one: "{site}: {count} user", other: "{site}: {count} users" },
  "account.site.limit": { one: "{site}: {count} user at most", other: "{site}: {count} users at most" },
});
