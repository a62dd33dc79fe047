import type { SeedBuilder } from "./seed-builder.ts";

/** Fills a new workspace. It must build the same each time: `reset` runs it again. */
export type Seed = (builder: SeedBuilder) => void;
