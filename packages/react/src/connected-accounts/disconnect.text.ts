import { defineText } from "../text/define-text.ts";

/** What is asked and said before and after an account is disconnected. */
export const disconnectText = defineText({
  "account.disconnect": "Disconnect",
  "account.disconnect.action": "Disconnect…",
  "account.disconnect.hint": "The account and its devices leave this portal. Nothing is deleted at {brand}.",
  "account.disconnect.hint.unbranded": "The account and its devices leave this portal. Nothing is deleted elsewhere.",
  "account.disconnect.title": "Disconnect {account}?",
  "account.disconnect.stops": "What stops working here",
  "account.disconnect.devices": "{devices} leave this portal.",
  "account.disconnect.devices.none": "It has no devices.",
  "account.disconnect.devices.unknown": "All of its devices leave this portal.",
  "account.disconnect.doors": {
    one: "{count} door can’t be locked or unlocked from here.",
    other: "{count} doors can’t be locked or unlocked from here.",
  },
  "account.disconnect.doors.atLeast": {
    one: "At least {count} door can’t be locked or unlocked from here.",
    other: "At least {count} doors can’t be locked or unlocked from here.",
  },
  "account.disconnect.codes.counting": "Counting codes…",
  "account.disconnect.codes": {
    one: "{count} code can’t be changed or taken back from here.",
    other: "{count} codes can’t be changed or taken back from here.",
  },
  "account.disconnect.codes.atLeast": {
    one: "At least {count} code can’t be changed or taken back from here.",
    other: "At least {count} codes can’t be changed or taken back from here.",
  },
  "account.disconnect.codes.unknown": "Its codes can’t be changed or taken back from here.",
  "account.disconnect.codes.keep":
    "Codes that are on the locks may keep working. Remove those first that should open no door.",
  "account.disconnect.bookings": "Bookings from it no longer reach this portal.",
  "account.disconnect.back":
    "To have it back, connect it again. Names, {spaces} and codes that were given here do not come back with it.",
  "account.disconnect.type": "Type “{word}” to confirm",
  "account.disconnect.mistyped": "Type “{word}” as it stands here.",
  "account.disconnect.word": "disconnect",
  "account.disconnect.confirm": "Disconnect",
  "account.disconnect.pending": "Disconnecting…",
  "account.disconnect.cancel": "Cancel",
  "account.disconnect.failed": "The account was not disconnected. {reason}",
  "account.disconnect.unanswered":
    "The server did not answer, so it is not known whether the account was disconnected. Look again in a moment.",
  "account.disconnected": "{account} was disconnected",
  "account.disconnected.body": "It has left this portal, and its devices with it. To have it back, connect it again.",
  "account.disconnected.spoken": "{account} was disconnected.",
});
