/** A tab that was opened for the page of a Connect Webview: we lead it there and may close it, and never believe it anything. */
export interface ConnectTab {
  /** Leads it to the page. */
  go: (url: string) => void;
  close: () => void;
}

/** Takes a tab that was opened empty, on the press itself. */
export function connectTab(tab: Window): ConnectTab {
  // The page that it is led to must have no way back into this one.
  tab.opener = null;
  return {
    go: (url) => tab.location.replace(url),
    close: () => {
      if (!tab.closed) tab.close();
    },
  };
}
