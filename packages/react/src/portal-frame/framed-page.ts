import { awaitGreeting } from "./await-greeting.ts";
import { openFrameChannel, type FrameChannel } from "./frame-channel.ts";
import { GREETING_TIMEOUT, type GuestMessage, type HostMessage } from "./frame-messages.ts";
import { hostFailures } from "./host-failures.ts";
import { makeFrame } from "./make-frame.ts";
import type { PortalFrameError } from "./portal-frame-error.ts";
import type { OpenableLink } from "./portal-link.ts";
import { readGuestMessage } from "./read-guest-message.ts";

/** What is told of a page in a frame. */
export interface FramedPageOptions {
  box: HTMLElement;
  title: string;
  link: OpenableLink;
  origin: string;
  /** How long the page may take to greet, in milliseconds. */
  patience?: number | undefined;
  /** Called once the page is there: ours when it has greeted, again when it was loaded anew; another when it has loaded. */
  onThere: () => void;
  onMessage: (message: GuestMessage) => void;
  /** Called where it comes to nothing. */
  onFailure: (error: PortalFrameError) => void;
  /** Hears of messages that were left unread. */
  onRefused: (error: PortalFrameError) => void;
}

/** One page in one frame, from the moment it is asked for until it is taken away. */
export class FramedPage {
  readonly frame: HTMLIFrameElement;
  readonly isOurs: boolean;
  readonly #options: FramedPageOptions;
  readonly #stopListening: () => void;
  #channel: FrameChannel<HostMessage> | undefined;
  /** The token that we have given to the page. */
  #known: string | undefined;
  #said: Partial<Record<HostMessage["type"], string>> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FramedPageOptions) {
    const { box, title, link, origin, onRefused } = options;
    this.#options = options;
    this.isOurs = link.isOurs;
    this.frame = makeFrame(title);
    this.frame.addEventListener("load", () => this.#look());
    this.#stopListening = link.isOurs
      ? awaitGreeting({
          frame: this.frame,
          origin,
          onPort: (port) => this.#connect(port),
          onOtherVersion: (version) => options.onFailure(hostFailures.otherVersion(version)),
          onStranger: (other) => onRefused(hostFailures.stranger(other, origin)),
        })
      : () => {};
    if (link.isOurs) this.#wait();
    // Our page asks for its link: in the address it would stand in the markup of the page around, for all to read.
    this.frame.src = link.isOurs ? link.url.replace(/#.*/, "") : link.url;
    box.append(this.frame);
  }

  /** Whether the page can be talked with, or never will. */
  get isThere(): boolean {
    return this.#channel !== undefined || !this.isOurs;
  }

  say(message: HostMessage): void {
    this.#channel?.send(message);
  }

  /** Says something unless it was the last that was said of its kind. */
  sayOnce(message: HostMessage): void {
    const written = JSON.stringify(message);
    if (!this.#channel || this.#said[message.type] === written) return;
    this.#said[message.type] = written;
    this.#channel.send(message);
  }

  /** Gives the page a link unless it has that one already; tells whether it has taken it. */
  pass({ token, expires_at }: OpenableLink): boolean {
    if (!this.#channel || token === this.#known) return false;
    this.#known = token;
    this.#channel.send({ type: "link", token, expires_at });
    return true;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#stopListening();
    this.#channel?.close();
    this.frame.remove();
  }

  #look(): void {
    if (!this.isOurs) return this.#options.onThere();
    // Somebody may have gone to another page in the frame, which does not answer.
    this.say({ type: "ping" });
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const { origin, patience = GREETING_TIMEOUT, onFailure } = this.#options;
    this.#timer = setTimeout(() => onFailure(hostFailures.noAnswer(origin)), patience);
  }

  #connect(port: MessagePort): void {
    clearTimeout(this.#timer);
    // A page that was loaded anew has taken no link along, and will ask.
    this.#known = undefined;
    this.#channel?.close();
    this.#said = {};
    this.#channel = openFrameChannel<HostMessage, GuestMessage>(port, {
      read: readGuestMessage,
      onMessage: (message) => {
        clearTimeout(this.#timer);
        this.#options.onMessage(message);
      },
      onRefused: (reason) => this.#options.onRefused(hostFailures.refused(reason)),
    });
    this.#options.onThere();
  }
}
