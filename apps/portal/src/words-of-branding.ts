import type { Messages } from "@customer-portal/react";
import type { Branding } from "./portal-configuration.ts";

/**
 * The portal's words by a customization profile: those of the locale, else of its language. Our keys begin in small letters,
 * such as `devices.title`; Seam's own, such as `Reservations.reservation`, mean parts of Seam's portal and are left alone.
 */
export function wordsOfBranding(branding: Branding | undefined, locale: string): Messages {
  const overrides = branding?.message_overrides ?? {};
  const language = locale.split("-")[0];
  const name =
    Object.keys(overrides).find((each) => each === locale) ??
    Object.keys(overrides).find((each) => each.split("-")[0] === language);
  const words = Object.entries((name === undefined ? undefined : overrides[name]) ?? {});
  return Object.fromEntries(words.filter(([key, word]) => /^[a-z]/.test(key) && typeof word === "string"));
}
