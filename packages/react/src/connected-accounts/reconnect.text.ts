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
  "reconnect.other.notes":
    "What this site had noted on {other} was replaced by what it had noted on {account}. It can’t be put back from here: tell whoever runs this site.",
  "reconnect.other.kinds": "From {other} the same kinds of devices are taken over now as from {account}.",
  "reconnect.other.added":
    "New devices of {other} are now added by themselves, as those of {account} are. They were not before.",
  "reconnect.other.notAdded":
    "New devices of {other} are no longer added by themselves, like those of {account}. They were before.",
  "reconnect.other.putBack": "Put that back",
  "reconnect.other.puttingBack": "Putting it back…",
  "reconnect.other.putBack.done": "New devices of {other} are handled as before again.",
  "reconnect.other.putBack.failed":
    "It was not put back, as far as is known. Try again, or set it among the account’s settings.",
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
