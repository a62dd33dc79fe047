import type { LiveMessage } from "./live-message.ts";
import { SILENCE } from "./read-stream.ts";

/** How long a stream may be away before that is said, in milliseconds: most come back within a second. */
const PATIENCE = 4_000;

/** What is known of the live stream. */
interface Facts {
  /** Since when it is being asked for. */
  askedAt: number;
  /** When it last showed that it is there, in milliseconds since the epoch; undefined where it has not yet. */
  provenAt: number | undefined;
  lostAt: number | undefined;
  delayedSince: number | undefined;
  isUnavailable: boolean;
}

/** What may be claimed of the stream, and in how many milliseconds that has to be asked again. */
export interface LiveReading {
  /** `waiting` for its first word; `late`: it is there, but the server itself hears late; `gone`: it was to be there and is not. */
  claim: "waiting" | "live" | "late" | "gone" | "unavailable";
  /** When all was well last, in milliseconds since the epoch. */
  since: number;
  until: number;
}

/** Works out from what a live stream tells what may be claimed now, and until when. */
export class LiveClock {
  #facts: Facts = {
    askedAt: Date.now(),
    provenAt: undefined,
    lostAt: undefined,
    delayedSince: undefined,
    isUnavailable: false,
  };

  /** Begins anew, as when somebody comes back to the page: for a moment nothing is claimed. */
  ask(): void {
    this.#facts = { ...this.#facts, askedAt: Date.now(), lostAt: undefined };
  }

  hear(message: LiveMessage): void {
    const facts = this.#facts;
    if (message.type === "lost") facts.lostAt ??= Date.now();
    if (message.type === "unavailable") facts.isUnavailable = true;
    if (message.type === "delay") facts.delayedSince = message.since;
    if (message.type !== "proof") return;
    facts.provenAt = Date.now();
    facts.lostAt = undefined;
    facts.isUnavailable = false;
  }

  read(): LiveReading {
    const { askedAt, provenAt, lostAt, delayedSince, isUnavailable } = this.#facts;
    const now = Date.now();
    const since = Math.min(provenAt ?? askedAt, delayedSince ?? Infinity);
    if (isUnavailable) return { claim: "unavailable", since, until: Infinity };
    const isProven = provenAt !== undefined && provenAt >= askedAt;
    const end = isProven ? Math.min(provenAt + SILENCE, (lostAt ?? Infinity) + PATIENCE) : askedAt + PATIENCE;
    if (now >= end) return { claim: "gone", since, until: Infinity };
    if (!isProven) return { claim: "waiting", since, until: end - now };
    return { claim: delayedSince === undefined ? "live" : "late", since, until: end - now };
  }
}
