import { readAllPages } from "../api/all-pages.ts";
import { answerList, answerPart } from "../api/answer-part.ts";
import { notLoaded } from "../api/not-loaded.ts";
import { PortalError } from "../api/portal-error.ts";
import { withoutNulls } from "../api/without-nulls.ts";
import { isBookingSystem } from "../connected-accounts/is-booking-system.ts";
import type { PortalSession } from "../provider/session.ts";
import type { ConnectFlow } from "./connect-flow.ts";
import type { ConnectParams } from "./connect-params.ts";
import type { ConnectRun, ConnectWishes } from "./connect-run.ts";
import type { ConnectState } from "./connect-state.ts";
import type { ConnectTools } from "./connect-tools.ts";

const TOOLS: ConnectTools = { PortalError, answerList, answerPart, isBookingSystem, readAllPages, withoutNulls };

/** What stands before a connection, whose code is fetched when one is begun. */
export class ConnectDoor {
  static readonly load = () => import("./connect-run.ts");
  readonly session: PortalSession;
  #wishes: ConnectWishes = { mode: "frame", onConnected: undefined, seesDevices: true };
  #run: ConnectRun | undefined;
  /** Where it stands before its code is there. */
  #early: ConnectState = { step: "idle" };
  readonly #listeners = new Set<() => void>();

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
    this.#run?.setWatched(true);
    return () => {
      this.#listeners.delete(listener);
      this.#run?.setWatched(this.#listeners.size > 0);
    };
  };

  readonly actions: Omit<ConnectFlow, "state" | "trouble"> = {
    open: (params = {}) => void this.#begin(params, (run, tab) => run.open(params, tab)),
    resume: (webview, said) => void this.#begin({}, (run) => run.resume(webview, said)),
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

  async #begin(params: ConnectParams, then: (run: ConnectRun, tab?: Window | null) => void): Promise<void> {
    if (this.#run) return then(this.#run);
    if (this.#early.step === "opening") return undefined;
    // Where nobody is asked for a brand, the press itself has to open the tab; inside a frame it is not so simple.
    const isChosen = this.session.road !== "gateway" || params.accepted_providers?.length === 1;
    const opensTab = isChosen && this.#wishes.mode === "tab" && window.top === window;
    const tab = opensTab ? window.open("about:blank", "_blank") : undefined;
    const early: ConnectState = { step: "opening", params, provider: undefined, attempt: 0 };
    this.#enter(early);
    try {
      const { ConnectRun } = await ConnectDoor.load().catch(notLoaded);
      // It may have been closed meanwhile.
      if (this.get() === early) {
        this.#run = new ConnectRun(this.session, TOOLS, () => this.#wishes, this.#tell);
        this.#run.setWatched(this.#listeners.size > 0);
        return then(this.#run, tab);
      }
    } catch (cause) {
      const error = cause as PortalError;
      this.session.report(error);
      if (this.get() === early)
        this.#enter({ step: "failed", params, provider: undefined, reason: { code: "not_opened", error } });
    }
    tab?.close();
    return undefined;
  }

  #enter(state: ConnectState): void {
    this.#early = state;
    this.#tell();
  }

  readonly #tell = (): void => {
    for (const listener of this.#listeners) listener();
  };
}
