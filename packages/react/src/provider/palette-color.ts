/** Red, green, blue and opacity in sRGB, each from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

export const BLACK: Color = [0, 0, 0, 1];
export const WHITE: Color = [1, 1, 1, 1];

const clamp = (share: number) => Math.min(1, Math.max(0, share));
const toStep = (share: number) => Math.round(clamp(share) * 255) / 255;
const toLinear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const fromLinear = (share: number) => (share <= 0.00313 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);

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
  const long = Math.cbrt(0.41222 * r + 0.53633 * g + 0.05145 * b);
  const medium = Math.cbrt(0.2119 * r + 0.6807 * g + 0.1074 * b);
  const short = Math.cbrt(0.0883 * r + 0.28172 * g + 0.62998 * b);
  return [
    0.21045 * long + 0.79362 * medium - 0.00407 * short,
    1.978 * long - 2.42859 * medium + 0.45059 * short,
    0.0259 * long + 0.78277 * medium - 0.80868 * short,
  ];
}

function colorOf(lightness: number, a: number, b: number): Color {
  const long = (lightness + 0.39634 * a + 0.2158 * b) ** 3;
  const medium = (lightness - 0.10556 * a - 0.06385 * b) ** 3;
  const short = (lightness - 0.08948 * a - 1.29149 * b) ** 3;
  return [
    fromLinear(4.07674 * long - 3.30771 * medium + 0.23097 * short),
    fromLinear(-1.26844 * long + 2.60976 * medium - 0.34132 * short),
    fromLinear(-0.0042 * long - 0.70342 * medium + 1.70761 * short),
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
