import { draw } from "./draw.ts";

/** A thermostat with a square glass front. */
export const squareThermostat = draw(
  `<rect x="6.5" y="6.5" width="43" height="43" rx="11" fill="url(#w)" stroke="#858d96"/>
<rect x="10.5" y="10.5" width="35" height="35" rx="8" fill="url(#d)"/><circle cx="28" cy="17" r="1.5" fill="#8fd3b5"/>
<path d="M19 24.5a3.2 3.2 0 0 1 6.2 1c0 2.6-6.2 4.2-6.2 7.6h6.4M29.6 25a2.9 2.9 0 0 1 5.8 0v5.2a2.9 2.9 0 0 1-5.8 0z" fill="none" stroke="#f1f3f5" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>
<path d="M21 40h14" stroke="#f0a35e" stroke-width="2" stroke-linecap="round"/>`,
);
