import { draw } from "./draw.ts";

/** A round sensor for the ceiling. */
export const noiseSensor = draw(
  `<circle cx="28" cy="28" r="21.5" fill="url(#w)" stroke="#858d96"/><circle cx="28" cy="28" r="15.5" fill="none" stroke="#c0c6cc" stroke-width="1.2"/>
<g stroke="#59616a" stroke-width="2.2" stroke-linecap="round"><path d="M18.5 26v4M23.2 22.5v11M28 19v18M32.8 23.5v9M37.5 26v4"/></g>
<circle cx="28" cy="45" r="1.2" fill="#8fd3b5"/>`,
);
