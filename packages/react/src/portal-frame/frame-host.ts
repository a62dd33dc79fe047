import { watchPage } from "../provider/appearance-watch.ts";
import { createComplain } from "../provider/complain.ts";
import { awaitGreeting } from "./await-greeting.ts";
import { openFrameChannel, type FrameChannel } from "./frame-channel.ts";
import { GREETING_TIMEOUT, type GuestMessage, type HostMessage } from "./frame-messages.ts";
import type { FrameSettings } from "./frame-settings.ts";
import type { FrameState } from "./frame-state.ts";
import { hostFailures } from "./host-failures.ts";
import { languageAround } from "./language-around.ts";
import { createLinkKeeper, type LinkKeeper } from "./link-keeper.ts";
import { makeFrame } from "./make-frame.ts";
import { originOf } from "./origin-of.ts";
import type { PortalFrameError } from "./portal-frame-error.ts";
import type { OpenableLink } from "./portal-link.ts";
import { readGuestMessage } from "./read-guest-message.ts";
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
  /** How long the page in the frame may take to greet, in milliseconds. */
  patience?: number | undefined;
}

/** The host's end of a frame: opens the portal page and keeps it going until `stop`. */
export class FrameHost {
  readonly #options: FrameHostOptions;
  readonly #origin: string;
  readonly #keeper: LinkKeeper;
  readonly #ending = new AbortController();
  readonly #complain = createComplain();
  /** What is open; `known` is the token that the page in it has, as far as we have given it one. */
  #opened: { frame: HTMLIFrameElement; isOurs: boolean; known: string | undefined; stop: () => void } | undefined;
  #channel: FrameChannel<HostMessage> | undefined;
  #said: Partial<Record<HostMessage["type"], string>> = {};
  #height = 0;
  #isExpired = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    document.addEventListener("visibilitychange", this.#look, { signal });
    window.addEventListener("online", this.#look, { signal });
    this.update();
    options.onState({ phase: "loading" });
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
    if (this.#opened) {
      const { frame, isOurs } = this.#opened;
      frame.style.blockSize = `${isOurs ? Math.min(Math.max(this.#height, minHeight), tallest) : tallest}px`;
      frame.style.colorScheme = scheme;
      frame.title = title;
    }
    this.#say({ type: "scheme", scheme });
    const language = locale ?? languageAround(box);
    if (language !== undefined) this.#say({ type: "locale", locale: language });
  };

  /** Begins again after a failure, or asks once more for a link where our page is still there. */
  retry = (): void => {
    if (this.#origin === "") return this.#fail(hostFailures.noOrigin(this.#options.settings().origin));
    if (!this.#opened?.isOurs) {
      this.#close();
      this.#options.onState({ phase: "loading" });
    }
    this.#keeper.renew();
  };

  /** Hands focus to the first thing in the frame. */
  focus = (): void => {
    this.#opened?.frame.focus();
    this.#channel?.send({ type: "focus" });
  };

  /** Takes the frame away and leaves nothing behind. */
  stop = (): void => {
    this.#ending.abort();
    this.#keeper.stop();
    this.#close();
    this.#options.box.style.removeProperty("min-block-size");
  };

  #look = (): void => {
    if (document.visibilityState !== "visible") return;
    if (this.#isExpired && this.#opened?.isOurs) this.#keeper.renew();
    else this.#keeper.check();
  };

  #use(link: OpenableLink): void {
    this.#isExpired = false;
    if (this.#opened?.isOurs !== link.isOurs || !link.isOurs) {
      this.#close();
      this.#open(link);
    } else if (this.#channel) {
      this.#pass(link);
      this.#show();
    }
  }

  #pass({ token, expires_at }: OpenableLink): void {
    this.#opened!.known = token;
    this.#channel?.send({ type: "link", token, expires_at });
  }

  #show(): void {
    if (this.#opened)
      this.#options.onState({ phase: "shown", isOurs: this.#opened.isOurs, isExpired: this.#isExpired });
  }

  #goWithout(error: PortalFrameError, isOver: boolean): void {
    this.#tell(error);
    this.#channel?.send({ type: "link_failed" });
    if (!this.#opened) this.#options.onState({ phase: "failed", error });
    else if (isOver) this.#expire();
  }

  #expire(): void {
    this.#isExpired = true;
    if (this.#channel || !this.#opened?.isOurs) this.#show();
  }

  #open({ url, isOurs, token }: OpenableLink): void {
    const { box, settings, onState } = this.#options;
    const frame = makeFrame(settings().title);
    const stop = isOurs ? this.#listen(frame) : () => {};
    frame.addEventListener("load", () => {
      if (!isOurs) return this.#show();
      // Somebody may have gone to another page in the frame, which does not answer.
      this.#channel?.send({ type: "ping" });
      this.#wait();
    });
    this.#opened = { frame, isOurs, known: token, stop };
    onState({ phase: "loading" });
    this.update();
    if (isOurs) this.#wait();
    frame.src = url;
    box.append(frame);
  }

  #listen(frame: HTMLIFrameElement): () => void {
    return awaitGreeting({
      frame,
      origin: this.#origin,
      onPort: (port) => this.#connect(port),
      onOtherVersion: (version) => this.#fail(hostFailures.otherVersion(version)),
      onStranger: (origin) => this.#tell(hostFailures.stranger(origin, this.#origin)),
    });
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const { patience = GREETING_TIMEOUT } = this.#options;
    this.#timer = setTimeout(() => this.#fail(hostFailures.noAnswer(this.#origin)), patience);
  }

  #connect(port: MessagePort): void {
    clearTimeout(this.#timer);
    // A page that was loaded anew has taken nothing along, and will ask.
    if (this.#channel) this.#opened!.known = undefined;
    this.#channel?.close();
    this.#channel = openFrameChannel<HostMessage, GuestMessage>(port, {
      read: readGuestMessage,
      onMessage: (message) => this.#hear(message),
      onRefused: (reason) => this.#tell(hostFailures.refused(reason)),
    });
    this.#said = {};
    this.update();
    const { link } = this.#keeper;
    const { known } = this.#opened!;
    if (link && known !== undefined && link.token !== known) this.#pass(link);
    this.#show();
  }

  #hear(message: GuestMessage): void {
    const { onEvent, onViewChange } = this.#options.settings();
    clearTimeout(this.#timer);
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
    if (link && link.token !== this.#opened?.known) this.#pass(link);
    else this.#keeper.renew();
  }

  /** Says something unless it was the last that was said of its kind. */
  #say(message: HostMessage): void {
    const written = JSON.stringify(message);
    if (!this.#channel || this.#said[message.type] === written) return;
    this.#said[message.type] = written;
    this.#channel.send(message);
  }

  #fail(error: PortalFrameError): void {
    this.#close();
    this.#tell(error);
    this.#options.onState({ phase: "failed", error, url: this.#keeper.link?.url });
  }

  #tell(error: PortalFrameError): void {
    tell(this.#options.settings().onError ?? this.#complain, error);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#opened?.stop();
    this.#opened?.frame.remove();
    this.#opened = undefined;
    this.#channel?.close();
    this.#channel = undefined;
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
