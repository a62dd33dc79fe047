import { watchPage } from "../provider/appearance-watch.ts";
import { createComplain } from "../provider/complain.ts";
import type { GuestMessage } from "./frame-messages.ts";
import type { FrameSettings } from "./frame-settings.ts";
import type { FrameState } from "./frame-state.ts";
import { FramedPage } from "./framed-page.ts";
import { hostFailures } from "./host-failures.ts";
import { languageAround } from "./language-around.ts";
import { createLinkKeeper, type LinkKeeper } from "./link-keeper.ts";
import { originOf } from "./origin-of.ts";
import type { PortalFrameError } from "./portal-frame-error.ts";
import type { OpenableLink } from "./portal-link.ts";
import { schemeAround } from "./scheme-around.ts";
import { whenNear } from "./when-near.ts";

/** What a host's end needs besides its settings. */
export interface FrameHostOptions {
  /** Where the frame stands; nothing else may stand in it. */
  box: HTMLElement;
  /** Gives what the host wants now. */
  settings: () => FrameSettings;
  onState: (state: FrameState) => void;
  /** Called where the person wants out of the frame by Escape. */
  onEscape: () => void;
}

/** The host's end of a frame: opens the portal page and keeps it going until `stop`. */
export class FrameHost {
  readonly #options: FrameHostOptions;
  readonly #origin: string;
  readonly #keeper: LinkKeeper;
  readonly #ending = new AbortController();
  readonly #complain = createComplain();
  #page: FramedPage | undefined;
  #phase: FrameState["phase"] | undefined;
  #height = 0;
  #isExpired = false;

  constructor(options: FrameHostOptions) {
    this.#options = options;
    const { origin, loading } = options.settings();
    this.#origin = originOf(origin);
    this.#keeper = createLinkKeeper({
      origin: this.#origin,
      fetchLink: () => options.settings().fetchLink(),
      onLink: (link) => this.#use(link),
      onFailure: (error, isOver) => this.#goWithout(error, isOver),
      onEnd: () => this.#expire(),
    });
    const { signal } = this.#ending;
    signal.addEventListener("abort", watchPage(options.box, this.update));
    document.addEventListener("visibilitychange", this.#look);
    window.addEventListener("online", this.#look);
    this.update();
    this.#load();
    if (loading === "lazy") signal.addEventListener("abort", whenNear(options.box, this.retry));
    else this.retry();
  }

  /** Does what the settings and the page say now. */
  update = (): void => {
    const { box } = this.#options;
    const { minHeight, maxHeight, title, locale } = this.#options.settings();
    const tallest = Math.max(minHeight, maxHeight);
    const scheme = schemeAround(box);
    box.style.minBlockSize = `${minHeight}px`;
    if (!this.#page) return;
    const { frame, isOurs } = this.#page;
    frame.style.blockSize = `${isOurs ? Math.min(Math.max(this.#height, minHeight), tallest) : tallest}px`;
    frame.style.colorScheme = scheme;
    frame.title = title;
    this.#page.sayOnce({ type: "scheme", scheme });
    const language = locale ?? languageAround(box);
    if (language !== undefined) this.#page.sayOnce({ type: "locale", locale: language });
  };

  /** Begins again after a failure, or asks once more for a link where our page is still there. */
  retry = (): void => {
    if (this.#origin === "") return this.#fail(hostFailures.noOrigin(this.#options.settings().origin));
    if (!this.#page?.isOurs) {
      this.#close();
      this.#load();
    }
    this.#keeper.renew();
  };

  /** Hands focus to the first thing in the frame. */
  focus = (): void => {
    this.#page?.frame.focus();
    this.#page?.say({ type: "focus" });
  };

  /** Takes the frame away and leaves nothing behind. */
  stop = (): void => {
    this.#ending.abort();
    document.removeEventListener("visibilitychange", this.#look);
    window.removeEventListener("online", this.#look);
    this.#keeper.stop();
    this.#close();
    this.#options.box.style.removeProperty("min-block-size");
  };

  #look = (): void => {
    if (document.visibilityState !== "visible") return;
    if (this.#isExpired && this.#page?.isOurs) this.#keeper.renew();
    else this.#keeper.check();
  };

  #use(link: OpenableLink): void {
    this.#isExpired = false;
    if (!link.isOurs || !this.#page?.isOurs) this.#open(link);
    else if (this.#page.pass(link)) this.#show();
  }

  #goWithout(error: PortalFrameError, isOver: boolean): void {
    this.#tell(error);
    this.#page?.say({ type: "link_failed" });
    if (!this.#page) this.#set({ phase: "failed", error });
    else if (isOver) this.#expire();
  }

  #expire(): void {
    this.#isExpired = true;
    if (this.#page?.isThere) this.#show();
  }

  #show(): void {
    const isOurs = this.#page?.isOurs ?? false;
    this.#set({ phase: "shown", isOurs, isExpired: this.#isExpired });
  }

  #load(): void {
    if (this.#phase !== "loading") this.#set({ phase: "loading" });
  }

  #set(state: FrameState): void {
    this.#phase = state.phase;
    this.#options.onState(state);
  }

  #open(link: OpenableLink): void {
    const { box, settings } = this.#options;
    this.#close();
    this.#load();
    this.#page = new FramedPage({
      box,
      link,
      title: settings().title,
      origin: this.#origin,
      onThere: () => this.#greet(),
      onMessage: (message) => this.#hear(message),
      onFailure: (error) => this.#fail(error),
      onRefused: (error) => this.#tell(error),
    });
    this.update();
  }

  #greet(): void {
    this.update();
    this.#show();
  }

  #hear(message: GuestMessage): void {
    const { onEvent, onViewChange } = this.#options.settings();
    if (message.type === "renew") this.#renew();
    else if (message.type === "escape") this.#options.onEscape();
    else if (message.type === "event") tell(onEvent, message.event);
    else if (message.type === "view") tell(onViewChange, message.view);
    else if (message.type === "height") {
      this.#height = message.height;
      this.update();
    }
  }

  /** Gives the page a link that it does not have yet, and else has a new one made. */
  #renew(): void {
    const { link } = this.#keeper;
    if (!link || !this.#page?.pass(link)) this.#keeper.renew();
  }

  #fail(error: PortalFrameError): void {
    this.#close();
    this.#tell(error);
    this.#set({ phase: "failed", error, url: this.#keeper.link?.url });
  }

  #tell(error: PortalFrameError): void {
    tell(this.#options.settings().onError ?? this.#complain, error);
  }

  #close(): void {
    this.#page?.close();
    this.#page = undefined;
    this.#height = 0;
  }
}

/** A listener of the host that throws is the page's own error, and ends nothing of ours. */
function tell<Heard>(listener: ((heard: Heard) => void) | undefined, heard: Heard): void {
  try {
    listener?.(heard);
  } catch (error) {
    reportError(error);
  }
}
