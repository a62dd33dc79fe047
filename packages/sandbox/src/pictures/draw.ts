/** Frames a drawing: 56 units square, with the shared shades `m` (metal), `d` (dark glass) and `w` (white shell). */
export function draw(shapes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 56" width="112" height="112" role="img"><defs>
<linearGradient id="m" x1="0" x2="1" y1="0" y2="1"><stop stop-color="#e9ebee"/><stop offset=".55" stop-color="#c6cbd1"/><stop offset="1" stop-color="#a7aeb6"/></linearGradient>
<linearGradient id="d" x1="0" x2="1" y1="0" y2="1"><stop stop-color="#59616a"/><stop offset="1" stop-color="#343a41"/></linearGradient>
<linearGradient id="w" x1="0" x2="1" y1="0" y2="1"><stop stop-color="#fdfdfe"/><stop offset="1" stop-color="#d9dde1"/></linearGradient>
</defs>${shapes}</svg>`;
}
