import {
  atLightness,
  BLACK,
  contrastOf,
  luminanceOf,
  mix,
  oklabOf,
  over,
  rounded,
  WHITE,
  type Color,
} from "./palette-color.ts";
import { FILLS, LINES, SURFACES, TEXTS, type DerivedToken } from "./palette-tokens.ts";

/** A token that lacked contrast in one scheme, and the colour that stands in for it. */
export interface Adjustment {
  token: string;
  color: Color;
  /** The contrast that it had, that it needs, and that it has now. */
  from: number;
  needs: number;
  to: number;
}

const TEXT = 4.5;
const LINE = 3;
/** What the foreground is given where it fails, so that surfaces may still be told from the background. */
const ROOMY = 5.7;

const lowest = (color: Color, grounds: readonly Color[]) =>
  Math.min(...grounds.map((ground) => contrastOf(over(color, ground), ground)));

/** The foreground where it can't be read on the background: its own hue on its own side, or on the other. */
export function solveForeground(foreground: Color, background: Color): Adjustment | undefined {
  const seen = over(foreground, background);
  const from = contrastOf(seen, background);
  if (from >= TEXT) return undefined;
  const isBlackFarther = contrastOf(BLACK, background) > contrastOf(WHITE, background);
  const isDarker =
    luminanceOf(seen) === luminanceOf(background) ? isBlackFarther : luminanceOf(seen) < luminanceOf(background);
  const reach = (end: Color) => contrastOf(end, background);
  const own = isDarker ? BLACK : WHITE;
  const end = reach(own) >= TEXT ? own : isBlackFarther ? BLACK : WHITE;
  const color = towards(seen, end, [background], Math.min(ROOMY, reach(end)));
  return { token: "foreground", color, from, needs: TEXT, to: contrastOf(color, background) };
}

/** What of the derived tokens lacks contrast in one scheme, and what stands in for it; the background is opaque here. */
export function solveScheme(
  background: Color,
  foreground: Color,
  colorOf: (token: DerivedToken | "accent" | "background") => Color | undefined,
): Adjustment[] {
  const found: Adjustment[] = [];
  const adjust = (token: DerivedToken, color: Color, from: number, needs: number, grounds: readonly Color[]) => {
    found.push({ token, color, from, needs, to: lowest(color, grounds) });
    return color;
  };
  const text = over(foreground, background);
  const end = luminanceOf(text) < luminanceOf(background) ? BLACK : WHITE;

  // An accent like the background leaves nothing to know the selected row by, so its mark tints the row.
  const mark = towards(over(colorOf("accent") ?? text, background), end, [background], LINE);
  const tint = mix(mark, background, 0.08);
  const surfaces = SURFACES.map((token) => {
    const own = colorOf(token) ?? background;
    const isPale = token === "accent-surface" && own[3] === 1 && isAlike(own, background);
    const seen = isPale ? tint : over(own, background);
    const from = contrastOf(text, seen);
    const isSeenThrough = token === "layer" && own[3] < 1;
    if (from >= TEXT && !isSeenThrough && !isPale) return seen;
    return adjust(token, nearer(seen, background, [text], TEXT), from, TEXT, [text]);
  });
  const grounds = [background, ...surfaces];

  for (const [tokens, needs] of [
    [TEXTS, TEXT],
    [LINES, LINE],
  ] as const)
    for (const token of tokens) {
      const own = colorOf(token);
      const from = own ? lowest(own, grounds) : 1;
      if (from >= needs) continue;
      const start = own ? over(own, background) : text;
      // What is mixed of foreground and background goes on being mixed of them.
      const isNeutral = token.startsWith("text") || token === "control-line";
      const color = isNeutral ? nearer(start, text, grounds, needs) : towards(start, end, grounds, needs);
      adjust(token, lowest(color, grounds) < needs ? text : color, from, needs, grounds);
    }

  for (const { fill, hover, on } of FILLS) {
    const filled = fill === "foreground" ? text : over(colorOf(fill) ?? background, background);
    const own = colorOf(on) ?? background;
    const from = contrastOf(over(own, filled), filled);
    const isSeenThrough = own[3] < 1;
    const label =
      from >= TEXT && !isSeenThrough
        ? own
        : adjust(
            on,
            [background, text, WHITE, BLACK].find((each) => contrastOf(each, filled) >= TEXT) ?? BLACK,
            from,
            TEXT,
            [filled],
          );
    const under = over(colorOf(hover) ?? filled, background);
    const fromUnder = contrastOf(label, under);
    if (fromUnder < TEXT) adjust(hover, nearer(under, filled, [label], TEXT), fromUnder, TEXT, [label]);
  }
  return found;
}

const isAlike = (one: Color, other: Color) =>
  one.every((share, channel) => Math.abs(share - (other[channel] ?? 0)) < 0.02);

/** The colour nearest to one's own on the way to another that has the contrast. */
function nearer(own: Color, other: Color, grounds: readonly Color[], needs: number): Color {
  return along((share) => mix(other, own, share), grounds, needs);
}

/** The colour of the same hue nearest to one's own, on the way to black or white, that has the contrast. */
function towards(own: Color, end: Color, grounds: readonly Color[], needs: number): Color {
  const lab = oklabOf(own);
  const lightness = end === BLACK ? 0 : 1;
  return along(
    (share) => (share === 1 ? end : atLightness(lab, lab[0] + (lightness - lab[0]) * share)),
    grounds,
    needs,
  );
}

/** Halves the way until the first share that has the contrast is known well enough. */
function along(at: (share: number) => Color, grounds: readonly Color[], needs: number): Color {
  let [low, high] = [0, 1];
  for (let step = 0; step < 10; step += 1) {
    const share = (low + high) / 2;
    if (lowest(rounded(at(share)), grounds) >= needs + 0.02) high = share;
    else low = share;
  }
  return rounded(at(high));
}
