import { draw } from "./draw.ts";

const keys = [17.5, 23, 28.5, 34]
  .flatMap((y) => [23, 28, 33].map((x) => `<circle cx="${x}" cy="${y}" r="1.5"/>`))
  .join("");

/** A deadbolt with a keypad, as Yale makes them. */
export const keypadLock = draw(
  `<rect x="16.5" y="5.5" width="23" height="45" rx="6.5" fill="url(#m)" stroke="#858d96"/>
<rect x="19" y="8.5" width="18" height="30" rx="4.5" fill="url(#d)"/><rect x="25.5" y="11.2" width="5" height="1.6" rx=".8" fill="#8fd3b5"/>
<g fill="#dfe3e7">${keys}</g><circle cx="28" cy="44.3" r="3.1" fill="#f1f3f5" stroke="#858d96"/><path d="M28 42.6v3.4" stroke="#59616a" stroke-width="1.3" stroke-linecap="round"/>`,
);
