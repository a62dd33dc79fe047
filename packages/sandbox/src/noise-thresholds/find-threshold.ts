import { findOwn } from "../http/find-own.ts";
import { notFound } from "../http/not-found.ts";
import type { RouteContext } from "../http/route.ts";
import type { NoiseThreshold } from "./noise-threshold.ts";

interface Named {
  device_id: string;
  noise_threshold_id: string;
}

/** Finds a threshold of one sensor; that of another one looks as if it did not exist. */
export function findThreshold(
  context: Pick<RouteContext<unknown>, "store" | "caller">,
  { device_id, noise_threshold_id }: Named,
): NoiseThreshold {
  const threshold = findOwn(context, "noise_thresholds", { noise_threshold_id });
  if (threshold.device_id !== device_id) throw notFound("noise_threshold");
  return threshold;
}
