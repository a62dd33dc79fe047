import { brandColor } from "./brand-color.ts";
import { lookOfBranding } from "./look-of-branding.ts";
import type { Branding } from "./portal-configuration.ts";

/** Properties for a selector. */
export type Rules = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What a customization profile says beside the portal's seeds: the colour of words on its accent, and the font of the page around
 * the portal. The portal measures the colour on the accent, and replaces it where it could not be read.
 */
export function rulesOfBranding(branding: Branding | undefined): Rules {
  const { accent, font } = lookOfBranding(branding).variables ?? {};
  const onAccent = brandColor(branding?.customer_portal_theme?.primary_foreground_color);
  return {
    ...(accent && onAccent && { ".cp-root": { "--cp-on-accent": onAccent } }),
    ...(font && { body: { "font-family": font } }),
  };
}
