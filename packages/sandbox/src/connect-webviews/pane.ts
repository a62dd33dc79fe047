/** What the page of a Connect Webview shows, with what its user has given so far; never the password. */
export interface Pane {
  step: "choose_provider" | "sign_in" | "two_factor" | "choose_sites" | "wait" | "done" | "failed";
  email: string | undefined;
  /** Why the last try did not work, or why all is over. */
  problem: { code: string; message: string } | undefined;
}
