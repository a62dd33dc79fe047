import { firstFocusable } from "./first-focusable.ts";
import { followHeight } from "./follow-height.ts";
import { openFrameChannel, type FrameChannel } from "./frame-channel.ts";
import {
  GREETING_TIMEOUT,
  type FrameLink,
  type FrameScheme,
  type GuestMessage,
  type HostMessage,
} from "./frame-messages.ts";
import { greetParent } from "./greet-parent.ts";
import { originOf } from "./origin-of.ts";
import { PortalFrameError } from "./portal-frame-error.ts";
import { readHostMessage } from "./read-host-message.ts";
import { createRenewal } from "./renewal.ts";
import type { PortalAnalyticsEvent } from "../provider/host.ts";
import type { PortalView } from "../portal/portal-view.ts";

export type { FrameLink, FrameScheme, PortalFrameError };

/** Who may be around this page, and what to do with what it says. */
export interface ConnectToParentOptions {
  /** The exact origins that may embed this page, such as `https://app.example.com`. */
  parents: readonly string[];
  /** Called once the page around has answered, before anything else is heard of it. */
  onConnected?: (() => void) | undefined;
  /** Hears whether the page around is light or dark, at once and at each change. */
  onScheme?: ((scheme: FrameScheme) => void) | undefined;
  /** Hears the language of the page around (BCP 47), at once where it has one, and at each change. */
  onLocale?: ((locale: string) => void) | undefined;
  /** Hears of each link that comes unasked and is to be used from now on. */
  onLink?: ((link: FrameLink) => void) | undefined;
  /** Called where focus is handed in. @default the first element that Tab would reach gets it */
  onFocus?: (() => void) | undefined;
  /** Hears why there is no connection (`no_answer`, `version_mismatch`), or which message was left unread. */
  onError?: ((error: PortalFrameError) => void) | undefined;
}

/** The connection to the page around this one. What is said before there is an answer goes out with it. */
export interface ParentConnection {
  /**
   * Asks for a link: the first one, or a new one where the last is no good. Rejects where none can be had: then the old one
   * has to do, or the person be told.
   */
  renew: () => Promise<FrameLink>;
  /** Has the frame be as tall as this page is down to the end of an element, from now on; returns what ends it. */
  followHeight: (content: Element) => () => void;
  /** Tells the host's `onEvent`. */
  emit: (event: PortalAnalyticsEvent) => void;
  /** Tells the host's `onViewChange` where somebody is. */
  setView: (view: PortalView) => void;
  /** Ends the connection and all that it has started. */
  close: () => void;
}

const MAX_WAITING = 50;

const OPEN_LAYER = "dialog[open], :popover-open";

/** Connects a page to the one that it is framed by; undefined where it is framed by none. Throws where a parent is no exact origin. */
export function connectToParent(options: ConnectToParentOptions): ParentConnection | undefined {
  const { parents, onConnected, onScheme, onLocale, onLink, onError } = options;
  for (const parent of parents) if (originOf(parent) !== parent) throw noOrigin(parent);
  if (window.parent === window) return undefined;
  let channel: FrameChannel<GuestMessage> | undefined;
  const ending = new AbortController();
  let failure: PortalFrameError | undefined;
  /** What nobody can hear yet: the newest of each kind, and every event. */
  const waiting = new Map<unknown, GuestMessage>();
  const send = (message: GuestMessage) => {
    if (channel) channel.send(message);
    else if (waiting.size < MAX_WAITING) waiting.set(message.type === "event" ? message : message.type, message);
  };
  const renewal = createRenewal(() => send({ type: "renew" }));

  const fail = (error: PortalFrameError) => {
    failure = error;
    renewal.fail(error);
    onError?.(error);
  };
  const hear = (message: HostMessage) => {
    if (message.type === "scheme") onScheme?.(message.scheme);
    else if (message.type === "locale") onLocale?.(message.locale);
    else if (message.type === "ping") send({ type: "pong" });
    else if (message.type === "focus") (options.onFocus ?? focusFirst)();
    else if (message.type === "link_failed") renewal.fail(noLink());
    else {
      const link = { token: message.token, expires_at: message.expires_at };
      if (!renewal.done(link)) onLink?.(link);
    }
  };
  const stopGreeting = greetParent({
    parents,
    onPort: (port) => {
      clearTimeout(timer);
      failure = undefined;
      channel = openFrameChannel(port, {
        read: readHostMessage,
        onMessage: hear,
        onRefused: (reason) => onError?.(refused(reason)),
      });
      onConnected?.();
      for (const message of waiting.values()) channel.send(message);
      waiting.clear();
    },
    onOtherVersion: (version) => {
      clearTimeout(timer);
      fail(otherVersion(version));
    },
  });
  const timer = setTimeout(() => fail(noAnswer()), GREETING_TIMEOUT);

  // What is open in here closes first: by a handler, which prevents the default, or by the browser.
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      if (!document.querySelector(OPEN_LAYER)) send({ type: "escape" });
    },
    { signal: ending.signal },
  );

  return {
    renew: () => (failure ? Promise.reject(failure) : renewal.ask()),
    followHeight: (content) => {
      const stop = followHeight(content, (height) => send({ type: "height", height }));
      ending.signal.addEventListener("abort", stop);
      return stop;
    },
    emit: (event) => send({ type: "event", event }),
    setView: (view) => send({ type: "view", view }),
    close: () => {
      ending.abort();
      stopGreeting();
      clearTimeout(timer);
      channel?.close();
      failure = closed();
      renewal.fail(failure);
    },
  };
}

const noOrigin = (parent: string) =>
  new TypeError(
    `Among the parents is ${JSON.stringify(parent)}, which is no exact origin, so it can't be told who may embed this page. Write each as "https://app.example.com", without a slash or a star.`,
  );

const focusFirst = () => firstFocusable(document)?.focus();

const noAnswer = () =>
  new PortalFrameError(
    "no_answer",
    "The page around this one did not answer. It embeds this page without <CustomerPortalFrame>, or its origin is not among the allowed parents.",
  );

const otherVersion = (version: number) =>
  new PortalFrameError(
    "version_mismatch",
    `The page around this one speaks version ${version} of the frame's protocol. Bring both to the same version of @customer-portal/react.`,
  );

const noLink = () => new PortalFrameError("link_failed", "The host could not give a new link.");

const closed = () => new PortalFrameError("no_answer", "The connection to the page around this one was closed.");

const refused = (reason: string) =>
  new PortalFrameError("message_refused", `A message of the page around was left unread: ${reason}.`);
