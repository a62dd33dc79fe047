/** What a link of a hosted portal says when it leads nowhere. */
export const linksText = {
  unknown: "This link does not work. Ask for a new one.",
  expired: "This link has expired. Ask for a new one.",
  no_page: "This sandbox has no portal page to open. Start it with --portal-url, or give createSandbox a portalUrl.",
};
