import { keypadLock } from "./keypad-lock.ts";
import { knobCylinder } from "./knob-cylinder.ts";
import { leverLock } from "./lever-lock.ts";
import { noiseSensor } from "./noise-sensor.ts";
import { roundThermostat } from "./round-thermostat.ts";
import { squareThermostat } from "./square-thermostat.ts";

/** Our drawings by name: plain products on no ground, to be seen small on light and dark. */
export const drawings = {
  "keypad-lock": keypadLock,
  "knob-cylinder": knobCylinder,
  "lever-lock": leverLock,
  "noise-sensor": noiseSensor,
  "round-thermostat": roundThermostat,
  "square-thermostat": squareThermostat,
};
