import { advanceClock } from "./advance-clock.ts";
import { clearFaults } from "./clear-faults.ts";
import { completeConnectWebview } from "./complete-connect-webview.ts";
import { createReadOnlySession } from "./create-read-only-session.ts";
import { disconnectAccount } from "./disconnect-account.ts";
import { failNextCard } from "./fail-next-card.ts";
import { fail } from "./fail.ts";
import { forgetLockState } from "./forget-lock-state.ts";
import { freezeClock } from "./freeze-clock.ts";
import { reconnectAccount } from "./reconnect-account.ts";
import { removeDevice } from "./remove-device.ts";
import { setBattery } from "./set-battery.ts";
import { setClock } from "./set-clock.ts";
import { setCodeBehavior } from "./set-code-behavior.ts";
import { setLatency } from "./set-latency.ts";
import { setLockBehavior } from "./set-lock-behavior.ts";
import { setNoise } from "./set-noise.ts";
import { setOnline } from "./set-online.ts";
import { setProperties } from "./set-properties.ts";
import { setTemperature } from "./set-temperature.ts";
import { turnLock } from "./turn-lock.ts";
import { unfreezeClock } from "./unfreeze-clock.ts";

/** All that a test can make happen, by the name of its method. */
export const simulations = {
  advanceClock,
  clearFaults,
  completeConnectWebview,
  createReadOnlySession,
  disconnectAccount,
  fail,
  failNextCard,
  forgetLockState,
  freezeClock,
  reconnectAccount,
  removeDevice,
  setBattery,
  setClock,
  setCodeBehavior,
  setLatency,
  setLockBehavior,
  setNoise,
  setOnline,
  setProperties,
  setTemperature,
  turnLock,
  unfreezeClock,
};
