/** What is said where the page's own code could not be loaded. */
export const mainText = {
  not_loaded: "The portal could not be loaded. Check your network, then load this page again.",
} as const;
