/** Draws a provider's sign: its letters in a plain rounded square of its colour, and no trademark of anyone. */
export function letterMark(letters: string, color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 56" width="112" height="112" role="img"><rect x="2" y="2" width="52" height="52" rx="12" fill="${color}"/>
<text x="28" y="28" dy=".36em" text-anchor="middle" font-family="system-ui, sans-serif" font-size="${letters.length > 1 ? 23 : 29}" font-weight="600" fill="#fff">${letters}</text></svg>`;
}
