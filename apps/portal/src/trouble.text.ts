import type { TroubleKind } from "./trouble.ts";

interface TroubleWords {
  title: string;
  /** What happened, and why it matters. */
  what: string;
  /** What to do. */
  remedy: string;
  /** What to do where the page is part of a host's page. */
  framed?: string;
}

/** What each trouble says: what happened, why it matters, what to do. */
export const troubleText: Readonly<Record<TroubleKind, TroubleWords>> = {
  missing: {
    title: "Open the link you were sent",
    what: "This page shows a portal by a personal link, and this address carries none. A link works in the tab in which it was opened; a new tab or a bookmark does not know it.",
    remedy: "Open the whole link from your message again, or ask whoever sent it for a new one.",
    framed: "Load the page around this one again. If it stays like this, tell the people who run it.",
  },
  malformed: {
    title: "This link is not complete",
    what: "It was cut short or changed on the way, so it can’t be told whose portal it opens. Messages sometimes break long links in two.",
    remedy: "Copy the whole link, to its last character, and open it again. If it stays like this, ask for a new one.",
    framed: "Load the page around this one again. If it stays like this, tell the people who run it.",
  },
  expired: {
    title: "This link has ended",
    what: "Links work for a limited time, so that a forgotten message does not open doors for ever. Nothing else is wrong, and your devices go on as before.",
    remedy: "Ask whoever sent the link for a new one.",
    framed: "Load the page around this one again to get a new link.",
  },
  revoked: {
    title: "This link was withdrawn",
    what: "Whoever gave it has ended it before its time, so it opens nothing any more. Your devices go on as before.",
    remedy: "If you still need access, ask whoever sent the link for a new one.",
    framed: "Load the page around this one again. If it stays like this, ask the people who run it for access.",
  },
  unreachable: {
    title: "The portal can’t be reached",
    what: "Its server did not answer, so nothing can be shown. Your link is fine and is kept in this tab.",
    remedy: "Check your network and try again. If others have the same trouble, wait a few minutes.",
  },
  refused: {
    title: "The portal could not be opened",
    what: "Its server answered, but would not open this link.",
    remedy: "Try again in a moment. If it stays like this, send whoever gave you the link what stands below.",
  },
  misconfigured: {
    title: "This page is not set up yet",
    what: "The page’s own configuration can’t be used, so it does not know where its server is. It is not on your side.",
    remedy: "Tell the people who sent you here, and send them what stands below.",
  },
  seam_closed: {
    title: "Links of this kind are not opened here",
    what: "The link was made by Seam, and this page is set up for links of its own server only.",
    remedy: "Ask whoever sent it for another link. Who runs this page finds “seam” in the README of its config.json.",
  },
  not_embeddable: {
    title: "This portal may not be shown here",
    what: "The site around this page is not among those that may show it. That keeps strangers from putting their own page around your doors.",
    remedy:
      "Open the portal from the site you know. Who runs this page adds the site’s origin to “parents” in its config.json.",
  },
};
