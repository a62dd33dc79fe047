import { addAttempt } from "../action-attempts/add-attempt.ts";
import { toWireAttempt } from "../action-attempts/to-wire.ts";
import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import { checkOverride } from "./check-override.ts";
import type { ClimateCommand } from "./finish-climate-command.ts";

/** Sends a thermostat its command and gives the attempt, which is settled when the thermostat would have answered. */
export function startClimateCommand(store: Store, device: Device, command: ClimateCommand): object {
  checkOverride(store, device);
  const action_type = TYPES[command.kind];
  const attempt = addAttempt(store, { action_type, device_id: device.device_id });
  const due = store.clock.now() + device.lock_behavior.delay_ms;
  store.agenda.add(due, "finish_climate_command", { action_attempt_id: attempt.action_attempt_id, command });
  return { action_attempt: toWireAttempt(attempt) };
}

const TYPES = { hvac: "SET_HVAC_MODE", fan: "SET_FAN_MODE", preset: "ACTIVATE_CLIMATE_PRESET" };
