import { defineText } from "../text/define-text.ts";

/** What is said before the portal's own words are there. */
export const loadingText = defineText({
  "portal.notLoaded": "The portal could not be loaded",
  "portal.notLoaded.body": "Check your network, then try again. If it stays, reload the page.",
  "portal.notLoaded.retry": "Try again",
});
