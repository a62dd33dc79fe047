import type { Features } from "../request/features.ts";

type Allowance = Extract<keyof NonNullable<Features["configure"]>, `allow_${string}`>;

/**
 * Whether a kind of setting may be customized: where nothing is said of what may be, it may; where anything is, only what is
 * allowed outright, as at Seam.
 */
export function allowsCustomizing({ configure }: Features, allowance: Allowance): boolean {
  if (!configure) return true;
  const { exclude, ...allowances } = configure;
  if (exclude === true) return false;
  return allowances[allowance] ?? Object.values(allowances).every((value) => value === undefined);
}
