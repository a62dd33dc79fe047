import type { Device } from "@customer-portal/react";
import { isLock } from "./is-lock.ts";

/** How the door of a place is, in the words of this product. */
export interface DoorState {
  tone: "well" | "look" | "trouble" | "unknown";
  words: string;
}

const ACCOUNT_ERRORS = /^account_|^invalid_credentials/;

/** Says whether a person can count on a place's door; `devices` are those of the place. */
export function doorStateOf(devices: readonly Device[]): DoorState {
  const doors = devices.filter(isLock);
  if (doors.length === 0) return { tone: "unknown", words: "No lock here" };
  const states = doors.map(stateOf);
  return states.find(({ tone }) => tone === "trouble") ?? states.find(({ tone }) => tone !== "well") ?? states[0]!;
}

function stateOf({ errors, properties: { online, battery } }: Device): DoorState {
  if (errors.some((error) => error.is_connected_account_error || ACCOUNT_ERRORS.test(error.error_code)))
    return { tone: "trouble", words: "Account signed out" };
  if (online === false || errors.length > 0) return { tone: "trouble", words: "Lock is offline" };
  if (battery?.status === "critical") return { tone: "trouble", words: `Battery at ${percent(battery.level)}` };
  if (battery?.status === "low") return { tone: "look", words: `Battery at ${percent(battery.level)}` };
  if (online === undefined) return { tone: "unknown", words: "Lock not heard of" };
  return { tone: "well", words: "Door is well" };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
