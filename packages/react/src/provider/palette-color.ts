/** Red, green, blue and opacity in sRGB, each from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

export const BLACK: Color = [0, 0, 0, 1];
export const WHITE: Color = [1, 1, 1, 1];

const clamp = (share: number) => Math.min(1, Math.max(0, share));
const toStep = (share: number) => Math.round(clamp(share) * 255) / 255;
const toLinear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const fromLinear = (share: number) => (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);

/** Relative luminance as WCAG defines it, from 0 (black) to 1 (white). */
export function luminanceOf([red, green, blue]: Color): number {
  return 0.2126 * toLinear(clamp(red)) + 0.7152 * toLinear(clamp(green)) + 0.0722 * toLinear(clamp(blue));
}

/** Contrast ratio as WCAG defines it, from 1 to 21, of two opaque colours. */
export function contrastOf(one: Color, other: Color): number {
  const [first, second] = [luminanceOf(one) + 0.05, luminanceOf(other) + 0.05];
  return first > second ? first / second : second / first;
}

/** What is seen of a colour that lies on an opaque one. */
export function over(color: Color, ground: Color): Color {
  return rounded(mix(color, ground, color[3]));
}

/** An opaque mixture of two colours, of which the first has the share. */
export function mix(one: Color, other: Color, share: number): Color {
  const part = (index: 0 | 1 | 2) => clamp(one[index]) * share + clamp(other[index]) * (1 - share);
  return [part(0), part(1), part(2), 1];
}

/** Writes an opaque colour as `#rrggbb`. */
export function hexOf(color: Color): string {
  const channels = color.slice(0, 3).map((share) => Math.round(clamp(share) * 255));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** A colour as a screen of 256 steps a channel shows it. */
export function rounded([red, green, blue]: Color): Color {
  return [toStep(red), toStep(green), toStep(blue), 1];
}

type Lab = readonly [lightness: number, a: number, b: number];

/** The colour in OKLab, where lightness can change and the hue stays. */
export function oklabOf([red, green, blue]: Color): Lab {
  const [r, g, b] = [toLinear(clamp(red)), toLinear(clamp(green)), toLinear(clamp(blue))];
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}

function colorOf(lightness: number, a: number, b: number): Color {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
    fromLinear(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
    fromLinear(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short),
    1,
  ];
}

/** The same hue at another lightness, as colourful as a screen can show it there. */
export function atLightness([, a, b]: Lab, lightness: number): Color {
  const isShown = (color: Color) => color.every((share) => share > -0.001 && share < 1.001);
  const whole = colorOf(lightness, a, b);
  if (isShown(whole)) return whole;
  let [shown, lost] = [0, 1];
  for (let step = 0; step < 12; step += 1) {
    const share = (shown + lost) / 2;
    if (isShown(colorOf(lightness, a * share, b * share))) shown = share;
    else lost = share;
  }
  return colorOf(lightness, a * shown, b * shown);
}
