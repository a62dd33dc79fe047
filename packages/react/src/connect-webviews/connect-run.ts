import { PortalError } from "../api/portal-error.ts";
import type { PortalSession } from "../provider/session.ts";
import type { ConnectMode } from "./connect-mode.ts";
import type { ConnectParams } from "./connect-params.ts";
import type { ConnectSignal } from "./connect-signal.ts";
import type { ConnectState } from "./connect-state.ts";
import { openConnectTab, type ConnectTab } from "./connect-tab.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { isForeignFrame } from "./is-foreign-frame.ts";
import { readConnectWebview } from "./read-connect-webview.ts";
import { reduceConnect } from "./reduce-connect.ts";
import { returnAddress } from "./return-address.ts";

const CREATE = "/connect_webviews/create";

/** What whoever started a connection wants of it. */
export interface ConnectWishes {
  mode: ConnectMode;
  onConnected: ((connectedAccountId: string) => void) | undefined;
}

/** One person's connection of an account: its state, and what has to be done when it changes. Nobody else writes the state. */
export class ConnectRun {
  readonly session: PortalSession;
  #wishes: ConnectWishes = { mode: "frame", onConnected: undefined };
  #state: ConnectState = { step: "idle" };
  #attempts = 0;
  #tab: ConnectTab | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(session: PortalSession) {
    this.session = session;
  }

  /** Keeps the newest wishes of whoever started it. */
  wish = (wishes: ConnectWishes): void => {
    this.#wishes = wishes;
  };

  get = (): ConnectState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes what has happened. */
  send = (signal: ConnectSignal): void => {
    const before = this.#state;
    const next = reduceConnect(before, signal);
    if (next === before) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
    if (next.step !== before.step) this.#enter(next);
  };

  open = (params: ConnectParams): void =>
    this.send({
      type: "open",
      params,
      // Seam gives the list to an API key, and so to the gateway, and not to a customer's own session.
      brands: this.session.road === "gateway" ? "offered" : "not_offered",
      attempt: this.#nextAttempt(),
    });

  choose = (provider?: string): void => this.send({ type: "choose", provider, attempt: this.#nextAttempt() });

  retry = (): void => this.send({ type: "retry", attempt: this.#nextAttempt() });

  close = (): void => this.send({ type: "close" });

  /** Shows the page in another tab; call it on a press, or the browser does not allow it. */
  openTab = (): void => {
    const state = this.#state;
    if (state.step !== "waiting") return;
    this.#tab = openConnectTab(state.webview.url);
    this.send({ type: "moved", place: this.#tab ? "tab" : "blocked" });
  };

  #nextAttempt(): number {
    this.#attempts += 1;
    return this.#attempts;
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
    // Whoever is done in the other tab comes back to this one.
    if (state.step === "finishing") this.#letGoOfTab();
    if (state.step === "connected") this.#wishes.onConnected?.(state.connectedAccountId);
  }

  #letGoOfTab(): void {
    this.#tab?.close();
    this.#tab = undefined;
  }

  async #create({ params, provider, attempt }: Extract<ConnectState, { step: "opening" }>): Promise<void> {
    const mode = modeHere(this.#wishes.mode);
    const tab = mode === "tab" && !isForeignFrame() ? openConnectTab() : undefined;
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
      webview = readConnectWebview(await this.session.call(CREATE, body), CREATE);
    } catch (cause) {
      tab?.close();
      const error =
        cause instanceof PortalError
          ? cause
          : new PortalError("A Connect Webview could not be made.", { code: "unknown", route: CREATE, cause });
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
