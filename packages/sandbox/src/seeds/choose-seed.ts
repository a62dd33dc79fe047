import type { SandboxOptions } from "../sandbox-options.ts";
import { demoSeed } from "./demo/demo-seed.ts";
import { emptySeed } from "./empty-seed.ts";
import { largeSeed } from "./large-seed.ts";
import type { Seed } from "./seed.ts";

/** Finds the seed that the options name. */
export function chooseSeed(seed: SandboxOptions["seed"] = "demo", devices = 1000): Seed {
  if (typeof seed === "function") return seed;
  if (seed === "empty") return emptySeed;
  return seed === "large" ? largeSeed(devices) : demoSeed;
}
