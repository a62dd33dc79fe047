import { findStart } from "./find-start.ts";
import type { Link, FoundLink } from "./link.ts";
import { loadConfig } from "./load-config.ts";
import { openLink } from "./open-link.ts";
import { ConfigError, type PageConfig } from "./page-config.ts";
import type { PortalConfiguration } from "./portal-configuration.ts";
import type { PortalStart } from "./start-of-portal.ts";
import { targetOfPortal } from "./target-of-portal.ts";
import { Trouble, type TroubleKind } from "./trouble.ts";

/** What the page shows. */
export type PageState =
  | { step: "opening" }
  | { step: "trouble"; kind: TroubleKind; detail: string }
  | {
      step: "open";
      config: PageConfig;
      link: Link;
      portal: PortalConfiguration;
      start: PortalStart;
      /** Why the link no longer works, since when the portal was open. What is on screen stays. */
      ended: TroubleKind | undefined;
    };

/** Where links come from besides the address. */
interface LinkSource {
  /** Asks for a new link; missing where there is nobody to ask. */
  renew: (() => Promise<FoundLink>) | undefined;
}

/** Opens links and keeps what came of it. A store outside React, so that a link that comes later changes nothing else. */
export class PageModel {
  #state: PageState = { step: "opening" };
  #config: PageConfig | undefined;
  #link: FoundLink;
  #source: LinkSource = { renew: undefined };
  #turn = 0;
  #isDoubting = false;
  #renewal: Promise<void> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(found: FoundLink) {
    this.#link = found;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get = (): PageState => this.#state;

  /** Reads the configuration, and opens the link that was found. `connect` says who can give another. */
  start = async (connect: (config: PageConfig) => LinkSource): Promise<void> => {
    this.#set({ step: "opening" });
    try {
      this.#config ??= await loadConfig();
      this.#source = connect(this.#config);
    } catch (error) {
      if (error instanceof Trouble) return this.#set({ step: "trouble", kind: error.kind, detail: error.message });
      const detail = error instanceof ConfigError ? error.message : "config.json could not be loaded.";
      return this.#set({ step: "trouble", kind: "misconfigured", detail });
    }
    if (this.#link === undefined && this.#source.renew) await this.renew();
    else await this.adopt(this.#link);
  };

  /** Opens a link that somebody has opened here: what it opens takes the place of what is there, and so does what is wrong with it. */
  open = (link: FoundLink): Promise<void> => this.#take(link, true);

  /** Goes on with a link that the host gives. One that opens nothing leaves on screen what is there. */
  adopt = (link: FoundLink): Promise<void> => this.#take(link, false);

  #take = async (link: FoundLink, isOpened: boolean): Promise<void> => {
    const turn = ++this.#turn;
    const state = this.#state;
    if (state.step === "open" && !state.ended && link !== "malformed" && link?.token === state.link.token) return;
    if (state.step === "trouble") this.#set({ step: "opening" });
    try {
      if (link === undefined) throw new Trouble("missing");
      if (link === "malformed") throw new Trouble("malformed");
      if (!this.#config) return;
      const config = this.#config;
      const portal = await openLink(link, config);
      const start = this.#known(portal) ?? (await findStart(link, config, portal));
      if (turn !== this.#turn) return;
      this.#link = link;
      this.#set({ step: "open", config, link, portal, start, ended: undefined });
    } catch (error) {
      if (turn !== this.#turn) return;
      const { kind, message } = error instanceof Trouble ? error : new Trouble("refused", String(error));
      if (this.#state.step !== "open" || isOpened) this.#set({ step: "trouble", kind, detail: message });
    }
  };

  /** Finds out again where the link leads. */
  lookAgain = async (): Promise<void> => {
    const before = this.#state;
    if (before.step !== "open") return;
    const start = await findStart(before.link, before.config, before.portal).catch(() => undefined);
    if (start && this.#state === before) this.#set({ ...before, start });
  };

  /** Asks for a new link where somebody can give one. */
  renew = (): Promise<void> => {
    const { renew } = this.#source;
    if (!renew) return Promise.resolve();
    this.#renewal ??= renew()
      .then((link) => this.adopt(link))
      .catch(() => {
        if (this.#state.step !== "open") this.#set({ step: "trouble", kind: "missing", detail: "" });
      })
      .finally(() => (this.#renewal = undefined));
    return this.#renewal;
  };

  /**
   * Takes note that something was refused for its link. Whether that is this link, and not one that was replaced meanwhile,
   * the gateway says; then another is asked for where one can be had.
   */
  doubt = (): void => {
    const doubted = this.#state;
    if (doubted.step !== "open" || doubted.ended || this.#isDoubting) return;
    this.#isDoubting = true;
    void openLink(doubted.link, doubted.config)
      .catch((error: unknown) => {
        const kind = error instanceof Trouble ? error.kind : "refused";
        if (this.#state !== doubted || kind === "unreachable") return;
        this.#set({ ...doubted, ended: kind });
        void this.renew();
      })
      .finally(() => (this.#isDoubting = false));
  };

  /** The newest link, for a request that is about to leave. */
  token = (): string => (this.#link === undefined || this.#link === "malformed" ? "" : this.#link.token);

  /** Where an open portal has begun; a link that renews it leads to the same. */
  #known(portal: PortalConfiguration): PortalStart | undefined {
    const before = this.#state;
    if (before.step !== "open" || before.portal.customer_key !== portal.customer_key) return undefined;
    const [former, target] = [before.portal, portal].map((each) => JSON.stringify(targetOfPortal(each)));
    return former === target ? before.start : undefined;
  }

  #set(state: PageState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
