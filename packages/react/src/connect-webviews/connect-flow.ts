import type { PortalError } from "../api/portal-error.ts";
import type { ConnectParams } from "./connect-params.ts";
import type { ConnectState } from "./connect-state.ts";
import type { ConnectWebview } from "./connect-webview.ts";

/** A connection of an account and what can be done about it, as `useConnectWebview` gives it. */
export interface ConnectFlow {
  /** Where it stands. */
  state: ConnectState;
  /** What keeps Seam from being asked how the sign-in goes; it goes on by itself. */
  trouble: PortalError | undefined;
  /** Begins; while one is under way it does nothing. */
  open: (params?: ConnectParams) => void;
  /** Goes on to the page of a brand, by Seam's key; without one the page asks for it. */
  choose: (provider?: string) => void;
  /** Begins anew after a failure, with the same brand. */
  retry: () => void;
  /** Ends it, wherever it stands. */
  close: () => void;
  /** Shows the page in another tab; call it on a press, or the browser does not allow it. */
  openTab: () => void;
  /** Shows the page here, or waits for somebody who has been sent its address. */
  moveTo: (place: "frame" | "tab" | "link") => void;
  /** Takes what the page's frame said, once its window and origin are known to be right; Seam is asked whether it is so. */
  hear: (what: "life" | "end") => void;
  /** Goes on after the person was led away and has come back. */
  resume: (webview: ConnectWebview, said?: string) => void;
}
