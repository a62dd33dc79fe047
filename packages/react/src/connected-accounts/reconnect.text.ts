import { defineText } from "../text/define-text.ts";

/** What is said before an account is signed in again, and after it turned out to be another. */
export const reconnectText = defineText({
  "reconnect.action": "Reconnect",
  "reconnect.action.name": "Reconnect {account}",
  "reconnect.unread": "The account could not be read",
  "reconnect.unread.body": "Nothing was changed. Try again in a moment.",
  "reconnect.unread.again": "Try again",
  "reconnect.title": "Reconnect {account}",
  "reconnect.body.login": "On the next page sign in as {login}, as before.",
  "reconnect.body": "On the next page sign in with the same login as before.",
  "reconnect.keeps":
    "Devices, names and codes stay as they are. With another login, another account would be connected.",
  "reconnect.continue": "Continue",
  "reconnect.cancel": "Cancel",
  "reconnect.done": "{account} is signed in again.",
  "reconnect.other": "Another login was used",
  "reconnect.other.new": "This connected a new account, {other}. {account} is as it was before.",
  "reconnect.other.known": "This signed in {other}, which was connected already. {account} is as it was before.",
  "reconnect.other.undo": "Disconnect the new one",
  "reconnect.other.undo.body": "To undo it, disconnect the new account. Nothing is deleted at {brand}.",
  "reconnect.other.undoing": "Disconnecting…",
  "reconnect.other.undone": "{other} was disconnected.",
  "reconnect.other.notUndone":
    "The new account was not disconnected, as far as is known. Try again, or look for it among the accounts.",
  "reconnect.other.keep": "Keep both",
  "reconnect.other.close": "Close",
  "reconnect.other.again": "Try again",
});
