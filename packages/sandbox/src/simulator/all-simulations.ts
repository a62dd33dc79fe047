import { schedule } from "./schedule.ts";
import { simulations } from "./simulations.ts";

/** Every simulation, with the one that puts others off. */
export const allSimulations = { ...simulations, schedule };
