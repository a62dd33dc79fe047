/** A tab that was opened for the page of a Connect Webview: we lead it there and may close it, and never believe it anything. */
export interface ConnectTab {
  /** Leads it to the page. */
  go: (url: string) => void;
  close: () => void;
}

/** Opens a tab on the press itself, empty until there is an address; gives nothing where the browser does not allow it, or does not tell. */
export function openConnectTab(at = "about:blank"): ConnectTab | undefined {
  const tab = window.open(at, "_blank");
  if (tab === null) return undefined;
  // The page that it is led to must have no way back into this one.
  tab.opener = null;
  return {
    go: (url) => tab.location.replace(url),
    close: () => {
      if (!tab.closed) tab.close();
    },
  };
}
