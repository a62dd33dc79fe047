import { letterMark } from "./letter-mark.ts";

/** Our signs for providers, by the key that Seam has for them; each is dark enough for its white letters. */
export const logos = {
  acuity_scheduling: letterMark("Ac", "#2f6f8f"),
  august: letterMark("A", "#9f3a38"),
  ecobee: letterMark("e", "#2f7d32"),
  google_nest: letterMark("Ne", "#3f6ea3"),
  guesty: letterMark("G", "#1f6b5a"),
  honeywell_resideo: letterMark("H", "#a33b2f"),
  hostaway: letterMark("Ho", "#a3472f"),
  ical: letterMark("iC", "#a33b4b"),
  lodgify: letterMark("L", "#3f5fa3"),
  minut: letterMark("M", "#4b4f8f"),
  nest: letterMark("Ne", "#3f6ea3"),
  nuki: letterMark("N", "#8a5a00"),
  salto_ks: letterMark("KS", "#1f5f8b"),
  salto_space: letterMark("Sp", "#35526b"),
  schlage: letterMark("Sc", "#5b4a8a"),
  tado: letterMark("t", "#7a5c12"),
  ttlock: letterMark("TT", "#20707a"),
  yale: letterMark("Y", "#6d6100"),
};
