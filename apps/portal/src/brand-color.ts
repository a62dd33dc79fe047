const COLOR = /^#([\da-f]{3}|[\da-f]{6})$/i;

/** The first of some colours of a customization profile that is one. Seam checks them loosely, so others come along. */
export const brandColor = (...colors: unknown[]): string | undefined =>
  colors.find((color): color is string => typeof color === "string" && COLOR.test(color));
