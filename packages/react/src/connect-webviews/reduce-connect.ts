import type { ConnectParams } from "./connect-params.ts";
import type { ConnectSignal } from "./connect-signal.ts";
import type { ConnectFailure, ConnectSign, ConnectState } from "./connect-state.ts";
import type { ConnectWebview } from "./connect-webview.ts";

type Of<Type extends ConnectSignal["type"]> = Extract<ConnectSignal, { type: Type }>;
type At<Step extends ConnectState["step"]> = Extract<ConnectState, { step: Step }>;

/** What becomes of a connection when something happens to it; what makes no sense where it stands changes nothing. */
export function reduceConnect(state: ConnectState, signal: ConnectSignal): ConnectState {
  switch (signal.type) {
    case "open":
      return isOver(state) ? begin(signal) : state;
    case "choose":
      return state.step === "choosing" ? openWith(state.params, signal.provider, signal.attempt) : state;
    case "created":
      return created(state, signal);
    case "not_created":
      return state.step === "opening" && state.attempt === signal.attempt
        ? failed(state, { code: "not_opened", error: signal.error })
        : state;
    case "returned":
      return isOver(state)
        ? read(
            { step: "waiting", params: {}, provider: undefined, webview: signal.webview, place: "frame", sign: "told" },
            signal.webview,
            signal.said,
          )
        : state;
    case "read":
      return state.step === "waiting" && isSame(state.webview, signal.webview)
        ? read(state, signal.webview, signal.said)
        : state;
    case "gone":
      return state.step === "waiting" && state.webview.connect_webview_id === signal.connectWebviewId
        ? failed(state, { code: "webview_gone" })
        : state;
    case "heard":
      return state.step === "waiting" ? hear(state, signal.what === "end" ? "told" : "alive") : state;
    case "late":
      return state.step === "waiting" && state.sign === "none" ? { ...state, sign: "late" } : state;
    case "moved":
      return state.step === "waiting" && state.place !== signal.place ? { ...state, place: signal.place } : state;
    case "counted":
      return count(state, signal);
    case "settled":
      return settle(state, signal);
    case "retry":
      return retry(state, signal);
    case "close":
      return close(state);
  }
}

const isOver = ({ step }: ConnectState) =>
  step === "idle" || step === "connected" || step === "failed" || step === "abandoned";

const isSame = (left: ConnectWebview, right: ConnectWebview) => left.connect_webview_id === right.connect_webview_id;

function begin({ params, brands, attempt }: Of<"open">): ConnectState {
  const isNarrowed = params.accepted_providers?.length === 1;
  if (brands === "offered" && !isNarrowed) return { step: "choosing", params };
  return openWith(params, isNarrowed ? params.accepted_providers?.[0] : undefined, attempt);
}

const openWith = (params: ConnectParams, provider: string | undefined, attempt: number): ConnectState => ({
  step: "opening",
  params,
  provider,
  attempt,
});

const failed = (
  { params, provider }: { params: ConnectParams; provider: string | undefined },
  reason: ConnectFailure,
): ConnectState => ({ step: "failed", params, provider, reason });

function created(state: ConnectState, { attempt, webview, place }: Of<"created">): ConnectState {
  if (state.step !== "opening" || state.attempt !== attempt) return state;
  const { params, provider } = state;
  return { step: "waiting", params, provider, webview, place, sign: "none" };
}

/** Success is what Seam says, whole: the status, the login, and the account. */
function read(state: At<"waiting">, webview: ConnectWebview, said?: string): ConnectState {
  const { status, login_successful, connected_account_id, selected_provider } = webview;
  if (status === "failed") return failed(state, { code: "login_failed", said });
  if (status === "authorized" && login_successful && connected_account_id !== undefined)
    return { step: "finishing", webview, connectedAccountId: connected_account_id, deviceCount: undefined };
  const hasMoved = selected_provider !== state.webview.selected_provider;
  return { ...(hasMoved ? hear(state, "alive") : state), webview };
}

function hear(state: At<"waiting">, sign: ConnectSign): At<"waiting"> {
  return state.sign === "told" || state.sign === sign ? state : { ...state, sign };
}

function count(state: ConnectState, { connectedAccountId, deviceCount }: Of<"counted">): ConnectState {
  if (state.step !== "finishing" && state.step !== "connected") return state;
  if (state.connectedAccountId !== connectedAccountId || state.deviceCount === deviceCount) return state;
  return { ...state, deviceCount };
}

function settle(state: ConnectState, { connectedAccountId, sync }: Of<"settled">): ConnectState {
  if (state.step !== "finishing" || state.connectedAccountId !== connectedAccountId) return state;
  return { ...state, step: "connected", sync };
}

/** Asks for the same brand again. */
function retry(state: ConnectState, { attempt }: Of<"retry">): ConnectState {
  return state.step === "failed" ? openWith(state.params, state.provider, attempt) : state;
}

function close(state: ConnectState): ConnectState {
  switch (state.step) {
    case "idle":
    case "abandoned":
      return state;
    case "finishing":
    case "connected":
      return { step: "idle" };
    case "choosing":
    case "opening":
    case "waiting":
    case "failed":
      return { step: "abandoned" };
  }
}
