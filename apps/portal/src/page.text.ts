/** The words of the page around the portal, and of what stands in its place. */
export const pageText = {
  title: "Customer portal",
  opening: "Opening the portal…",
  opening_time: "{seconds} s",
  retry: "Try again",
  ended_expired: "This link has ended",
  ended_revoked: "This link was withdrawn",
  ended_other: "This link no longer works",
  ended_body:
    "What you see is what was known until then. Nothing can be changed any more. Ask whoever sent the link for a new one, and open it in this tab to go on here.",
  ended_framed: "What you see is what was known until then. Nothing can be changed until this page has a new link.",
  ended_ask: "Ask for a new link",
  portal_ended: "This link no longer works",
  portal_ended_body: "Ask whoever sent it for a new one.",
} as const;
