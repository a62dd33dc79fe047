import type { Sandbox } from "@customer-portal/sandbox";

type Simulate = Sandbox["simulate"];
type Fault = Omit<Parameters<Simulate["fail"]>[0], "path" | "times">;

/** How calls can go wrong, by the word that the tools drawer sends. */
export const faults: Readonly<Record<string, Fault>> = {
  slow: { delay_ms: 6000 },
  rate_limited: { status: 429, retry_after: 10 },
  server_error: { status: 500 },
  html: { status: 502, body: "html" },
  cut: { cut: true },
};

const devices = ["/devices/list", "/devices/get"];
const spaces = ["/spaces/list", "/spaces/get"];
const accounts = ["/connected_accounts/list", "/connected_accounts/get"];

/** Which calls can go wrong, by the word that the tools drawer sends. */
export const callsOn: Readonly<Record<string, readonly string[]>> = {
  command: ["/locks/unlock_door", "/locks/lock_door"],
  devices,
  spaces,
  accounts,
  everything: [...devices, ...spaces, ...accounts, "/events/list"],
};

/**
 * Makes calls go wrong: the next lock command, which is never tried again; or every read until the faults are
 * cleared, since one failed read is tried again and heals before anybody sees it.
 */
export function fail(simulate: Simulate, on: string, fault: Fault): void {
  simulate.clearFaults();
  for (const path of callsOn[on] ?? [])
    simulate.fail({ ...fault, path, times: on === "command" ? 1 : Number.MAX_SAFE_INTEGER });
}
