import { draw } from "./draw.ts";

/** A round thermostat with a ring. */
export const roundThermostat = draw(
  `<circle cx="28" cy="28" r="22.5" fill="url(#m)" stroke="#858d96"/><circle cx="28" cy="28" r="18" fill="url(#d)"/>
<path d="M17.5 37.5A14 14 0 1 1 38.5 37.5" fill="none" stroke="#747d87" stroke-width="2" stroke-linecap="round"/>
<path d="M17.5 37.5A14 14 0 0 1 24 14.6" fill="none" stroke="#f0a35e" stroke-width="2.4" stroke-linecap="round"/>
<path d="M22.6 24.8h4.6l-2.9 3.4a2.6 2.6 0 1 1-2.2 3.6M30.2 26.6a2.4 2.4 0 0 1 4.8 0v4a2.4 2.4 0 0 1-4.8 0z" fill="none" stroke="#f1f3f5" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`,
);
