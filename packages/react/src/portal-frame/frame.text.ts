import { defineText } from "../text/define-text.ts";

/** What is said around a frame; inside it the portal page speaks for itself. */
export const frameText = defineText({
  "frame.title": "Customer portal",
  "frame.loading": "Loading…",
  "frame.loading.elapsed": "{seconds} s",
  "frame.skip": "Skip {title}",
  "frame.retry": "Try again",
  "frame.newTab": "Open in a new tab",
  "frame.expired": "Your access has ended.",
  "frame.expired.body": "What you see may be out of date, and nothing can be changed until it is renewed.",
  "frame.expired.renew": "Renew access",
  "frame.link_failed": "The portal can’t be opened",
  "frame.link_failed.body": "Your access could not be fetched. Check your network, then try again.",
  "frame.no_answer": "The portal does not answer",
  "frame.no_answer.body": "Check your network, then try again. If it stays, open it in a new tab.",
  "frame.version_mismatch": "The portal and this page don’t fit together",
  "frame.version_mismatch.body": "One of them is newer. Reload this page, or open the portal in a new tab.",
  "frame.misconfigured": "The portal is not set up correctly",
  "frame.misconfigured.body": "Tell the people who run this site.",
});
