/** Where the page of a Connect Webview opens: in a frame, in a new tab, or in this tab, which comes back afterwards. */
export type ConnectMode = "frame" | "tab" | "redirect";
