import { defineText } from "../text/define-text.ts";

/** What is said before the flow itself is loaded. */
export const connectButtonText = defineText({
  "connect.button": "Connect an account",
  "connect.button.loading": "Opening…",
  "connect.notLoaded": "This could not be loaded",
  "connect.notLoaded.body": "Check your network, then try again. If it stays, reload the page.",
  "connect.notLoaded.retry": "Try again",
  "connect.notLoaded.close": "Close",
});
