import type { Route } from "../http/route.ts";
import { createNoiseThreshold } from "./create.ts";
import { deleteNoiseThreshold } from "./delete.ts";
import { getNoiseThreshold } from "./get.ts";
import { listNoiseThresholds } from "./list.ts";
import { updateNoiseThreshold } from "./update.ts";

/** The routes of noise thresholds. */
export const noiseThresholdRoutes: readonly Route[] = [
  createNoiseThreshold,
  deleteNoiseThreshold,
  getNoiseThreshold,
  listNoiseThresholds,
  updateNoiseThreshold,
];
