import type { PortalError } from "../api/portal-error.ts";
import type { PortalSession } from "../provider/session.ts";
import type { ConnectMode } from "./connect-mode.ts";
import type { ConnectParams } from "./connect-params.ts";
import type { ConnectSignal } from "./connect-signal.ts";
import type { ConnectState } from "./connect-state.ts";
import { connectTab, type ConnectTab } from "./connect-tab.ts";
import type { ConnectTools } from "./connect-tools.ts";
import type { ConnectWatch } from "./connect-watch.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { isForeignFrame } from "./is-foreign-frame.ts";
import { readConnectWebview } from "./read-connect-webview.ts";
import { reduceConnect } from "./reduce-connect.ts";
import { returnAddress } from "./return-address.ts";
import { watchArrivals } from "./watch-arrivals.ts";
import { watchWebview } from "./watch-webview.ts";

const CREATE = "/connect_webviews/create";

/** What whoever started a connection wants of it. */
export interface ConnectWishes {
  mode: ConnectMode;
  onConnected: ((connectedAccountId: string) => void) | undefined;
  /** Whether the host leaves devices in, so that those of the account are waited for. */
  seesDevices: boolean;
}

/** One person's connection of an account: its state, and what has to be done when it changes. Nobody else writes the state. */
export class ConnectRun {
  readonly session: PortalSession;
  readonly tools: ConnectTools;
  readonly #wishes: () => ConnectWishes;
  #state: ConnectState = { step: "idle" };
  #trouble: PortalError | undefined;
  #attempts = 0;
  /** `null` where the browser opened none on the press. */
  #tab: ConnectTab | null | undefined;
  readonly #tell: () => void;
  #isWatched = false;
  #watcher: ConnectWatch | undefined;

  /** `tell` is called at each change. */
  constructor(session: PortalSession, tools: ConnectTools, wishes: () => ConnectWishes, tell: () => void) {
    this.session = session;
    this.tools = tools;
    this.#wishes = wishes;
    this.#tell = tell;
  }

  get seesDevices(): boolean {
    return this.#wishes().seesDevices;
  }

  get = (): ConnectState => this.#state;

  /** What keeps Seam from being asked how the sign-in goes; it goes on by itself. */
  getTrouble = (): PortalError | undefined => this.#trouble;

  /** Whether somebody looks on: Seam is asked for as long as that is so. */
  setWatched(isWatched: boolean): void {
    if (this.#isWatched === isWatched) return;
    this.#isWatched = isWatched;
    this.#watch();
  }

  /** Takes what has happened. */
  send = (signal: ConnectSignal): void => {
    const before = this.#state;
    const next = reduceConnect(before, signal);
    if (next === before) return;
    this.#state = next;
    const isStep = next.step !== before.step;
    if (isStep) {
      this.#trouble = undefined;
      this.#watch();
    } else this.#watcher?.heed?.();
    this.#tell();
    if (isStep) this.#enter(next);
  };

  complain = (trouble: PortalError | undefined): void => {
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    this.#tell();
  };

  /** Begins; `tab` is one that was opened on the press, before this code was there, and `null` where the browser did not. */
  open = (params: ConnectParams, tab?: Window | null): void => {
    this.#tab = tab && connectTab(tab);
    this.send({
      type: "open",
      params,
      // Seam gives the list to an API key, and so to the gateway, and not to a customer's own session.
      brands: this.session.road === "gateway" ? "offered" : "not_offered",
      attempt: this.#nextAttempt(),
    });
  };

  choose = (provider?: string): void => this.send({ type: "choose", provider, attempt: this.#nextAttempt() });

  retry = (): void => this.send({ type: "retry", attempt: this.#nextAttempt() });

  close = (): void => this.send({ type: "close" });

  moveTo = (place: "frame" | "tab" | "link"): void => this.send({ type: "moved", place });

  hear = (what: "life" | "end"): void => this.send({ type: "heard", what });

  resume = (webview: ConnectWebview, said?: string): void => this.send({ type: "returned", webview, said });

  /** Shows the page in another tab; call it on a press, or the browser does not allow it. */
  openTab = (): void => {
    const state = this.#state;
    if (state.step !== "waiting") return;
    this.#tab = openTab(state.webview.url);
    this.send({ type: "moved", place: this.#tab ? "tab" : "blocked" });
  };

  #nextAttempt(): number {
    this.#attempts += 1;
    return this.#attempts;
  }

  #watch(): void {
    this.#watcher?.end();
    const state = this.#state;
    if (!this.#isWatched) this.#watcher = undefined;
    else if (state.step === "waiting") this.#watcher = watchWebview(this, state.webview.connect_webview_id);
    else this.#watcher = state.step === "finishing" ? watchArrivals(this, state) : undefined;
  }

  #enter(state: ConnectState): void {
    const { customerKey, host } = this.session;
    if (state.step !== "idle")
      host().onEvent?.({
        type: "account_connection.changed",
        customerKey,
        step: state.step,
        ...("connectedAccountId" in state && { connectedAccountId: state.connectedAccountId }),
        ...("provider" in state && state.provider !== undefined && { provider: state.provider }),
      });
    if (state.step === "opening") void this.#create(state);
    if (state.step === "finishing") {
      // Whoever is done in the other tab comes back to this one.
      this.#letGoOfTab();
      // What is on screen elsewhere does not know of the account yet.
      this.#readAnew("/connected_accounts/list");
    }
    if (state.step === "connected") {
      this.#readAnew("/devices/list", "/connected_accounts/list", "/connected_accounts/get");
      this.#wishes().onConnected?.(state.connectedAccountId);
    }
  }

  #readAnew(...routes: string[]): void {
    const { customerKey, queryClient } = this.session;
    for (const route of routes) void queryClient.invalidateQueries({ queryKey: [customerKey, route] });
  }

  #letGoOfTab(): void {
    this.#tab?.close();
    this.#tab = undefined;
  }

  async #create({ params, provider, attempt }: Extract<ConnectState, { step: "opening" }>): Promise<void> {
    const mode = modeHere(this.#wishes().mode);
    const isTab = mode === "tab" && !isForeignFrame();
    const tab = isTab ? ((this.#tab === undefined ? openTab() : this.#tab) ?? undefined) : undefined;
    this.#tab = tab;
    const address = mode === "frame" ? undefined : returnAddress(location.href);
    const { provider_category, excluded_providers, ...rest } = params;
    const body = {
      ...rest,
      ...(provider === undefined ? { provider_category, excluded_providers } : { accepted_providers: [provider] }),
      custom_redirect_url: address,
    };
    let webview: ConnectWebview;
    try {
      webview = readConnectWebview(await this.session.call(CREATE, body), CREATE, this.tools);
    } catch (cause) {
      tab?.close();
      const error =
        cause instanceof this.tools.PortalError
          ? cause
          : new this.tools.PortalError("A Connect Webview could not be made.", {
              code: "unknown",
              route: CREATE,
              cause,
            });
      this.session.report(error);
      this.send({ type: "not_created", attempt, error });
      return;
    }
    const place = mode === "frame" ? "frame" : mode === "tab" && !tab ? "blocked" : "tab";
    this.send({ type: "created", attempt, webview, place });
    const { step } = this.#state;
    const isWanted = step === "waiting" && this.#attempts === attempt;
    if (!isWanted) tab?.close();
    else if (mode === "redirect") location.assign(webview.url);
    else if (tab) tab.go(webview.url);
    else if (mode === "tab" && isForeignFrame()) this.openTab();
  }
}

/** The address of a frame is not the person's: whoever leads it away shows a frame again, which is what the host does not want. */
const modeHere = (mode: ConnectMode): ConnectMode => (mode === "redirect" && window.top !== window ? "tab" : mode);

/** Opens a tab on the press itself, empty until there is an address; gives nothing where the browser does not allow it, or does not tell. */
function openTab(at = "about:blank"): ConnectTab | undefined {
  const tab = window.open(at, "_blank");
  return tab ? connectTab(tab) : undefined;
}
