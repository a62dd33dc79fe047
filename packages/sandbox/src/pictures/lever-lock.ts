import { draw } from "./draw.ts";

/** A long plate with a lever, as on hotel doors. */
export const leverLock = draw(
  `<rect x="12.5" y="4.5" width="17" height="47" rx="5" fill="url(#m)" stroke="#858d96"/>
<rect x="15.5" y="8" width="11" height="14" rx="3" fill="url(#d)"/><circle cx="21" cy="15" r="2.6" fill="none" stroke="#8fd3b5" stroke-width="1.3"/>
<circle cx="21" cy="32" r="5" fill="#f1f3f5" stroke="#858d96"/><path d="M21 29.2h22a2.8 2.8 0 0 1 0 5.6H21z" fill="url(#w)" stroke="#858d96" stroke-linejoin="round"/>
<circle cx="21" cy="45" r="1.6" fill="#59616a"/>`,
);
