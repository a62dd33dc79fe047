import { endAttempt } from "../action-attempts/end-attempt.ts";
import { answerOf } from "../devices/answer-of.ts";
import type { Happening } from "../store/happening.ts";
import { PRESET_GONE_ERROR } from "../undocumented.ts";
import { activatePreset } from "./activate-preset.ts";
import { adjustClimate } from "./adjust-climate.ts";
import { beginOverride } from "./begin-override.ts";
import { climateOf } from "./climate-of.ts";
import type { ClimateSetting, FanMode } from "./climate.ts";

/** What a thermostat is told to do. */
export type ClimateCommand =
  | { kind: "hvac"; setting: ClimateSetting }
  | { kind: "fan"; setting: { fan_mode_setting: FanMode } }
  | { kind: "preset"; climate_preset_key: string };

/** The thermostat has had its time to answer. */
export const finishClimateCommand: Happening<{ action_attempt_id: string; command: ClimateCommand }> = (
  store,
  { action_attempt_id, command },
  at,
) => {
  const attempt = store.action_attempts.get(action_attempt_id);
  const device = store.devices.get(attempt?.device_id ?? "");
  const answer = answerOf(store, device);
  if (!attempt || !answer.answers) return;
  if (!device || answer.error) {
    endAttempt(store, attempt, { error: answer.error, at });
    return;
  }
  if (command.kind === "preset") {
    const presets = climateOf(device).available_climate_presets ?? [];
    const preset = presets.find(({ climate_preset_key }) => climate_preset_key === command.climate_preset_key);
    if (!preset) {
      endAttempt(store, attempt, { error: PRESET_GONE_ERROR, at });
      return;
    }
    activatePreset(store, device, preset, at);
    beginOverride(store, device, at);
  } else {
    adjustClimate(store, device, { setting: command.setting, method: "seam", at });
  }
  endAttempt(store, attempt, { at });
};
