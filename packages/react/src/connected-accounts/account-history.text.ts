import { defineText } from "../text/define-text.ts";

/** What happened to an account, in plain words; one device is named, several are counted. */
export const accountHistoryText = defineText({
  "account.history": "What happened",
  "account.history.none": "Nothing within the last 30 days.",
  "account.history.more": "Show older",
  "account.history.device": "A device",
  "account.event.created": "Account added",
  "account.event.connected": "Connected",
  "account.event.signed_in": "Signed in",
  "account.event.signed_out": "Sign-in lost",
  "account.event.first_sync": "First sync finished",
  "account.event.synced_again": "Synced after signing in again",
  "account.event.sign_in_wanted": "A new sign-in was asked for",
  "account.event.added": "{device} added",
  "account.event.added.many": "{count} devices added",
  "account.event.removed": "{device} removed at the provider",
  "account.event.removed.many": "{count} devices removed at the provider",
  "account.event.left": "{device} left this portal",
  "account.event.left.many": "{count} devices left this portal",
  "account.event.found": "{device} found, not added",
  "account.event.found.many": "{count} devices found, not added",
  "account.event.taken_out": "{device} taken out of this portal",
  "account.event.taken_out.many": "{count} devices taken out of this portal",
  "account.event.taken_in": "{device} added to this portal",
  "account.event.taken_in.many": "{count} devices added to this portal",
});
