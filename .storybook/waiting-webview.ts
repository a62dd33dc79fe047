const PAGE =
  '<!doctype html><html lang="en"><title>Sign in</title><body style="font:16px system-ui;padding:24px"><h1>Sign in to Nuki</h1><p>The page of the provider stands here.</p>';

/** A Connect Webview whose sign-in is waited for, with a page of its own that asks nobody. */
export const waitingWebview = {
  connect_webview_id: "11111111-1111-4111-8111-111111111111",
  url: `data:text/html,${encodeURIComponent(PAGE)}`,
  status: "pending",
  login_successful: false,
} as const;

/** The step of a connection at which that sign-in is waited for, in its frame. */
export const waitingStep = {
  step: "waiting",
  params: {},
  provider: "nuki",
  webview: waitingWebview,
  place: "frame",
  sign: "none",
} as const;
