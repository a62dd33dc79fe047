import type { PortalError } from "../api/portal-error.ts";
import type { ConnectParams } from "./connect-params.ts";
import type { ConnectPlace } from "./connect-state.ts";
import type { ConnectWebview } from "./connect-webview.ts";

/** Everything that can happen to a connection; an `attempt` is a number of its own for each Connect Webview that is asked for. */
export type ConnectSignal =
  /** Somebody wants to connect an account; `brands` says whether there is a list to choose from. */
  | { type: "open"; params: ConnectParams; brands: "offered" | "not_offered"; attempt: number }
  /** A brand was chosen, or none: then the page asks for it. */
  | { type: "choose"; provider: string | undefined; attempt: number }
  | { type: "created"; attempt: number; webview: ConnectWebview; place: ConnectPlace }
  | { type: "not_created"; attempt: number; error: PortalError }
  /** The person is back from a page that led the whole tab away. */
  | { type: "returned"; webview: ConnectWebview; said: string | undefined }
  /** Seam's own word on the Connect Webview; nothing else ends it. */
  | { type: "read"; webview: ConnectWebview; said?: string | undefined }
  /** Seam knows the Connect Webview no more. */
  | { type: "gone"; connectWebviewId: string }
  /** The page has said something, which is believed only as far as Seam is asked again. */
  | { type: "heard"; what: "life" | "end" }
  /** Nothing was heard for long. */
  | { type: "late" }
  | { type: "moved"; place: ConnectPlace }
  | { type: "counted"; connectedAccountId: string; deviceCount: number }
  | { type: "settled"; connectedAccountId: string; sync: "done" | "under_way" }
  | { type: "retry"; attempt: number }
  | { type: "close" };
