import type { RouteContext } from "../http/route.ts";
import { checkModes } from "./check-modes.ts";
import { climateOf } from "./climate-of.ts";
import type { HvacMode, SetPoints } from "./climate.ts";
import { findThermostat } from "./find-thermostat.ts";
import { readSetPoints } from "./read-set-points.ts";
import { startClimateCommand } from "./start-climate-command.ts";

type Wanted = { device_id: string; hvac_mode_setting: HvacMode } & {
  [Name in keyof SetPoints]?: SetPoints[Name] | undefined;
};

/** Sends a thermostat the mode and set points that were asked for, once they fit it. */
export function setMode(context: Pick<RouteContext<unknown>, "store" | "caller">, wanted: Wanted): object {
  const device = findThermostat(context, wanted.device_id);
  const { hvac_mode_setting } = wanted;
  checkModes(device, { hvac_mode_setting });
  const setting = { hvac_mode_setting, ...readSetPoints(climateOf(device), hvac_mode_setting, wanted) };
  return startClimateCommand(context.store, device, { kind: "hvac", setting });
}
