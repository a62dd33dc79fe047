import type { ConnectState } from "./connect-state.ts";

/** Names what is on screen of a connection: its step, and where the sign-in page is open. */
export const connectStage = (state: ConnectState): string =>
  state.step === "waiting" ? `${state.step} ${state.place}` : state.step;
