import type { Appearance } from "@customer-portal/react";
import { brandColor } from "./brand-color.ts";
import type { Branding } from "./portal-configuration.ts";

/** The portal's look by a customization profile: its accent and its font. */
export function lookOfBranding(branding: Branding | undefined): Appearance {
  const theme = branding?.customer_portal_theme;
  const accent = brandColor(theme?.primary_color, branding?.primary_color);
  const font = theme?.font_family;
  return { variables: { ...(accent && { accent }), ...(font && { font: `${quoted(font)}, system-ui, sans-serif` }) } };
}

/** A profile names a typeface as people do, such as `Open Sans 3`, which CSS takes in quotes only. */
function quoted(font: string): string {
  return font
    .split(",")
    .map((name) => name.replaceAll(/["'\\;{}]/g, "").trim())
    .filter((name) => name !== "")
    .map((name) => (/^(serif|sans-serif|monospace|system-ui)$/.test(name) ? name : `"${name}"`))
    .join(", ");
}
