import type { Appearance } from "@customer-portal/react";
import type { Branding } from "./portal-configuration.ts";

const COLOR = /^#([\da-f]{3}|[\da-f]{6})$/i;

/** The portal's look by a customization profile. Seam checks colours loosely, so what is none is left out here. */
export function lookOfBranding(branding: Branding | undefined): Appearance {
  const theme = branding?.customer_portal_theme;
  const accent = [theme?.primary_color, branding?.primary_color].find((each) => COLOR.test(each ?? ""));
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
