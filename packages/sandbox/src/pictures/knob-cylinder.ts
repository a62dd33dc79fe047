import { draw } from "./draw.ts";

/** A motor knob on a cylinder. */
export const knobCylinder = draw(
  `<rect x="22.5" y="33" width="11" height="18.5" rx="5" fill="url(#m)" stroke="#858d96"/>
<circle cx="28" cy="23" r="18" fill="url(#m)" stroke="#858d96"/><circle cx="28" cy="23" r="13.2" fill="url(#d)"/>
<circle cx="28" cy="23" r="13.2" fill="none" stroke="#8fd3b5" stroke-width="1.6" stroke-dasharray="18 65" stroke-linecap="round" transform="rotate(-130 28 23)"/>
<rect x="25.4" y="14" width="5.2" height="18" rx="2.6" fill="url(#w)"/>`,
);
