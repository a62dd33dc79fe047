import type { ConnectPlace, ConnectSign } from "./connect-state.ts";

/** Milliseconds between looks: after the page has said that it is over, at the beginning, after a while, and elsewhere. */
const TOLD = 1_000;
const SOON = 3_000;
const LATER = 8_000;
const ELSEWHERE = 5_000;
/** How long the beginning lasts, in milliseconds. */
const BEGINNING = 3 * 60_000;
const LONGEST = 30_000;

/** How a connection waits. */
export interface Waiting {
  sign: ConnectSign;
  place: ConnectPlace;
  /** Milliseconds since it began. */
  age: number;
  /** How many looks have failed in a row. */
  failures: number;
}

/** Milliseconds until Seam is asked again how the sign-in goes: gently, and gentler where it can't answer. */
export function pollEvery({ sign, place, age, failures }: Waiting): number {
  const usual = sign === "told" ? TOLD : place !== "frame" ? ELSEWHERE : age < BEGINNING ? SOON : LATER;
  return Math.min(LONGEST, usual * 2 ** Math.min(failures, 5));
}
