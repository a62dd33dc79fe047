import { PortalFrameError } from "./portal-frame-error.ts";
import { readPortalLink, type OpenableLink } from "./portal-link.ts";

/** How long before its end a link is renewed, in milliseconds; less for one that does not live long. */
const AHEAD = 60_000;

/** How soon a renewal that failed is tried again while the link still holds, in milliseconds. */
const AGAIN = 30_000;

/** The least time between two questions for a link, in milliseconds, however often the page in the frame asks. */
const SPACING = 1_000;

/** Browsers take a longer wait for none at all. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What a keeper of links works with. */
export interface LinkKeeperOptions {
  origin: string;
  fetchLink: () => Promise<unknown>;
  /** Called with each link. */
  onLink: (link: OpenableLink) => void;
  /** Called where no link could be had; `isOver` where the one before has ended, or was asked to be replaced. */
  onFailure: (error: PortalFrameError, isOver: boolean) => void;
  /** Called at the end of a link that can't be renewed in place, because its page is not ours. */
  onEnd: () => void;
}

/** Keeps a link fresh. */
export interface LinkKeeper {
  /** The newest link. */
  readonly link: OpenableLink | undefined;
  /** Asks for a link, once for all who want one at the same time. */
  renew: () => void;
  /** Looks whether the link has grown old while nobody looked. */
  check: () => void;
  stop: () => void;
}

/** Asks the host for a link, and again before it ends. */
export function createLinkKeeper({ origin, fetchLink, onLink, onFailure, onEnd }: LinkKeeperOptions): LinkKeeper {
  let link: OpenableLink | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let isStopped = false;
  let askedAt = -Infinity;
  let renewAt = Infinity;

  const isOver = () => !link || Date.parse(link.expires_at) <= Date.now();

  const wake = () => {
    clearTimeout(timer);
    if (renewAt !== Infinity) timer = setTimeout(check, Math.min(Math.max(renewAt - Date.now(), 0), LONGEST_TIMER));
  };
  const ask = async (isWanted: boolean) => {
    isAsking = true;
    askedAt = performance.now();
    try {
      const next = readPortalLink(await fetchLink(), origin);
      if (isStopped) return;
      link = next;
      const end = Date.parse(next.expires_at);
      const left = end - Date.now();
      // One that seems to have ended already may be well by the server's clock: the page in the frame will ask.
      if (left <= 0) renewAt = Infinity;
      else renewAt = next.isOurs ? end - Math.min(AHEAD, left / 10) : end;
      onLink(next);
    } catch (error) {
      if (isStopped) return;
      renewAt = isOver() ? Infinity : Math.min(Date.now() + AGAIN, Date.parse(link!.expires_at));
      onFailure(failed(error), isWanted || isOver());
    } finally {
      isAsking = false;
      if (!isStopped) wake();
    }
  };
  const renew = (isWanted: boolean) => {
    if (isAsking || waiting !== undefined || isStopped) return;
    waiting = setTimeout(
      () => {
        waiting = undefined;
        void ask(isWanted);
      },
      Math.max(askedAt + SPACING - performance.now(), 0),
    );
  };
  function check(): void {
    if (Date.now() < renewAt) return wake();
    renewAt = Infinity;
    if (link?.isOurs) renew(false);
    else onEnd();
  }
  return {
    get link() {
      return link;
    },
    renew: () => renew(true),
    check,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      clearTimeout(waiting);
    },
  };
}

const failed = (error: unknown) =>
  error instanceof PortalFrameError
    ? error
    : new PortalFrameError(
        "link_failed",
        `fetchLink failed, so the portal has no link to open. See that your server answers with what createCustomerPortal gives. Its own error: ${String(error)}`,
        { cause: error },
      );
