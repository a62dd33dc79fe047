import { draw } from "./draw.ts";

/** A round thermostat with a ring. */
export const roundThermostat = draw(
  `<circle cx="28" cy="28" r="22.5" fill="url(#m)" stroke="#858d96"/><circle cx="28" cy="28" r="18" fill="url(#d)"/>
<path d="M17.5 37.5A14 14 0 1 1 38.5 37.5" fill="none" stroke="#747d87" stroke-width="2" stroke-linecap="round"/>
<path d="M17.5 37.5A14 14 0 0 1 24 14.6" fill="none" stroke="#f0a35e" stroke-width="2.4" stroke-linecap="round"/>
<circle cx="24" cy="14.6" r="2.1" fill="#f7f8f9"/><path d="M28 21.5v8.2" stroke="#f1f3f5" stroke-width="2.4" stroke-linecap="round"/><circle cx="28" cy="32.6" r="3.4" fill="#f1f3f5"/>`,
);
