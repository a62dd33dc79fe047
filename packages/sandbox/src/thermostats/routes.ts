import type { Route } from "../http/route.ts";
import { activateClimatePreset } from "./activate-climate-preset.ts";
import { cool } from "./cool.ts";
import { createClimatePreset } from "./create-climate-preset.ts";
import { deleteClimatePreset } from "./delete-climate-preset.ts";
import { heatCool } from "./heat-cool.ts";
import { heat } from "./heat.ts";
import { listThermostats } from "./list.ts";
import { turnOff } from "./off.ts";
import { setFallbackClimatePreset } from "./set-fallback-climate-preset.ts";
import { setFanMode } from "./set-fan-mode.ts";
import { setHvacMode } from "./set-hvac-mode.ts";
import { setTemperatureThreshold } from "./set-temperature-threshold.ts";
import { updateClimatePreset } from "./update-climate-preset.ts";

/** The routes of thermostats. */
export const thermostatRoutes: readonly Route[] = [
  activateClimatePreset,
  cool,
  createClimatePreset,
  deleteClimatePreset,
  heat,
  heatCool,
  listThermostats,
  setFallbackClimatePreset,
  setFanMode,
  setHvacMode,
  setTemperatureThreshold,
  turnOff,
  updateClimatePreset,
];
