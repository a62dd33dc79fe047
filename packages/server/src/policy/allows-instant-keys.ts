import type { Features } from "../request/features.ts";

/**
 * Whether instant keys may be customized: where nothing is said of what may be, they may; where anything is, only what is
 * allowed outright, as at Seam.
 */
export function allowsInstantKeys({ configure }: Features): boolean {
  if (!configure) return true;
  const { exclude, allow_instant_key_customization: isAllowed, ...others } = configure;
  if (exclude === true) return false;
  return isAllowed ?? Object.values(others).every((value) => value === undefined);
}
