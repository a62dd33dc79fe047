import { readAllPages } from "../api/all-pages.ts";
import { answerList, answerPart } from "../api/answer-part.ts";
import { notLoaded } from "../api/not-loaded.ts";
import { PortalError } from "../api/portal-error.ts";
import { withoutNulls } from "../api/without-nulls.ts";
import type { PortalSession } from "../provider/session.ts";
import type { ConnectFlow } from "./connect-flow.ts";
import type { ConnectParams } from "./connect-params.ts";
import type { ConnectRun, ConnectWishes } from "./connect-run.ts";
import type { ConnectState } from "./connect-state.ts";
import type { ConnectTools } from "./connect-tools.ts";

const TOOLS: ConnectTools = { PortalError, answerList, answerPart, readAllPages, withoutNulls };

/** What stands before a connection, whose code is fetched when one is begun. */
export class ConnectDoor {
  static readonly load = () => import("./connect-run.ts");
  readonly session: PortalSession;
  #wishes: ConnectWishes = { mode: "frame", onConnected: undefined, seesDevices: true };
  #run: ConnectRun | undefined;
  /** Where it stands before its code is there. */
  #early: ConnectState = { step: "idle" };
  readonly #listeners = new Set<() => void>();
  #leave: (() => void) | undefined;

  constructor(session: PortalSession) {
    this.session = session;
  }

  /** Keeps the newest wishes of whoever stands before it. */
  wish = (wishes: ConnectWishes): void => {
    this.#wishes = wishes;
  };

  get = (): ConnectState => this.#run?.get() ?? this.#early;

  getTrouble = (): PortalError | undefined => this.#run?.getTrouble();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#join();
    return () => {
      this.#listeners.delete(listener);
      this.#join();
    };
  };

  readonly actions: Omit<ConnectFlow, "state" | "trouble"> = {
    open: (params = {}) => this.#begin(params, (run, tab) => run.open(params, tab)),
    resume: (webview, said) => this.#begin({}, (run) => run.resume(webview, said)),
    retry: () => {
      if (this.#run) this.#run.retry();
      else if (this.#early.step === "failed") this.actions.open(this.#early.params);
    },
    close: () => {
      if (this.#run) this.#run.close();
      else if (this.#early.step !== "idle") this.#enter({ step: "abandoned" });
    },
    choose: (provider) => this.#run?.choose(provider),
    openTab: () => this.#run?.openTab(),
    moveTo: (place) => this.#run?.moveTo(place),
    hear: (what) => this.#run?.hear(what),
  };

  #begin(params: ConnectParams, then: (run: ConnectRun, tab?: Window | null) => void): void {
    if (this.#run) return then(this.#run);
    if (this.#early.step === "opening") return undefined;
    // Where nobody is asked for a brand, the press itself has to open the tab; inside a frame it is not so simple.
    const isChosen = this.session.road !== "gateway" || params.accepted_providers?.length === 1;
    const opensTab = isChosen && this.#wishes.mode === "tab" && window.top === window;
    const tab = opensTab ? window.open("about:blank", "_blank") : undefined;
    const opening: ConnectState = { step: "opening", params, provider: undefined, attempt: 0 };
    this.#enter(opening);
    const goOn = (what: () => void) => {
      if (this.#early === opening) what();
      else tab?.close();
    };
    void ConnectDoor.load()
      .catch(notLoaded)
      .then(
        ({ ConnectRun }) =>
          goOn(() => {
            this.#run = new ConnectRun(this.session, TOOLS, () => this.#wishes);
            this.#join();
            then(this.#run, tab);
          }),
        (error: PortalError) => {
          this.session.report(error);
          goOn(() => {
            tab?.close();
            this.#enter({ step: "failed", params, provider: undefined, reason: { code: "not_opened", error } });
          });
        },
      );
    return undefined;
  }

  #enter(state: ConnectState): void {
    this.#early = state;
    this.#tell();
  }

  /** Somebody listens to what is under way for as long as somebody listens here. */
  #join(): void {
    if (this.#listeners.size > 0) this.#leave ??= this.#run?.subscribe(this.#tell);
    else {
      this.#leave?.();
      this.#leave = undefined;
    }
  }

  readonly #tell = (): void => {
    for (const listener of this.#listeners) listener();
  };
}
