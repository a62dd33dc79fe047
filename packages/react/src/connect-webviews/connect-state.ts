import type { PortalError } from "../api/portal-error.ts";
import type { ConnectParams } from "./connect-params.ts";
import type { ConnectWebview } from "./connect-webview.ts";

/** Where a connection stands: exactly one of these. */
export type ConnectState =
  /** Nothing has begun. */
  | { step: "idle" }
  /** The person chooses a brand. */
  | { step: "choosing"; params: ConnectParams }
  /** A Connect Webview is being made. */
  | { step: "opening"; params: ConnectParams; provider: string | undefined; attempt: number }
  /** The person signs in on the page of the Connect Webview. */
  | {
      step: "waiting";
      params: ConnectParams;
      provider: string | undefined;
      webview: ConnectWebview;
      place: ConnectPlace;
      sign: ConnectSign;
    }
  /** The account is found, by Seam's word; its devices arrive. */
  | {
      step: "finishing";
      webview: ConnectWebview;
      connectedAccountId: string;
      /** Undefined while nobody knows. */
      deviceCount: number | undefined;
    }
  /** All is done. */
  | {
      step: "connected";
      webview: ConnectWebview;
      connectedAccountId: string;
      deviceCount: number | undefined;
      /** Whether Seam has looked through the whole account, or is taking long over it. */
      sync: "done" | "under_way";
    }
  | { step: "failed"; params: ConnectParams; provider: string | undefined; reason: ConnectFailure }
  /** The person has closed it before its end. */
  | { step: "abandoned" };

/** Where the page of the Connect Webview is open: here, in another tab, in one that the browser did not open, or with somebody else. */
export type ConnectPlace = "frame" | "tab" | "blocked" | "link";

/** What has been heard of the person on the page: nothing yet, nothing for long, something, or that it is over, which Seam has to confirm. */
export type ConnectSign = "none" | "late" | "alive" | "told";

/** Why nothing was connected. */
export type ConnectFailure =
  /** No Connect Webview could be made. */
  | { code: "not_opened"; error: PortalError }
  /** Seam says that the sign-in has failed; `said` is the page's own text where there is one, and never markup. */
  | { code: "login_failed"; said: string | undefined }
  /** The Connect Webview is no more. */
  | { code: "webview_gone" };
