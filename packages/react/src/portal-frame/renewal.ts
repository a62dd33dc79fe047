import type { FrameLink } from "./frame-messages.ts";
import { PortalFrameError } from "./portal-frame-error.ts";

/** One question for a new link, however many wait for its answer. */
export interface Renewal {
  ask: () => Promise<FrameLink>;
  /** Answers the question, if there is one; tells whether there was. */
  done: (link: FrameLink) => boolean;
  fail: (error: PortalFrameError) => void;
}

/** How long an answer may take, in milliseconds: the host may have to ask somebody to sign in. */
const PATIENCE = 60_000;

/** Joins all who want a new link into one question at a time. */
export function createRenewal(send: () => void): Renewal {
  let asked: Promise<FrameLink> | undefined;
  let settle: { done: (link: FrameLink) => void; fail: Renewal["fail"] } | undefined;
  const begin = () =>
    new Promise<FrameLink>((resolve, reject) => {
      const timer = setTimeout(() => settle?.fail(late()), PATIENCE);
      const end = () => {
        clearTimeout(timer);
        asked = undefined;
        settle = undefined;
      };
      settle = {
        done: (link) => {
          end();
          resolve(link);
        },
        fail: (error) => {
          end();
          reject(error);
        },
      };
      send();
    });
  return {
    ask: () => (asked ??= begin()),
    done: (link) => {
      const isAsked = settle !== undefined;
      settle?.done(link);
      return isAsked;
    },
    fail: (error) => settle?.fail(error),
  };
}

const late = () => new PortalFrameError("link_failed", "The host did not give a new link in time.");
