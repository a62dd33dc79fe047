import { draw } from "./draw.ts";

/** A thermostat with a square glass front. */
export const squareThermostat = draw(
  `<rect x="6.5" y="6.5" width="43" height="43" rx="11" fill="url(#w)" stroke="#858d96"/>
<rect x="10.5" y="10.5" width="35" height="35" rx="8" fill="url(#d)"/><circle cx="28" cy="17" r="1.5" fill="#8fd3b5"/>
<path d="M28 22v9" stroke="#f1f3f5" stroke-width="2.6" stroke-linecap="round"/><circle cx="28" cy="34" r="3.8" fill="#f1f3f5"/>
<path d="M19.5 27v7M36.5 27v7" stroke="#747d87" stroke-width="1.8" stroke-linecap="round"/><path d="M22 41h12" stroke="#f0a35e" stroke-width="2" stroke-linecap="round"/>`,
);
