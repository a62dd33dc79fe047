import { expect, test } from "vitest";
import { lookOfBranding } from "./look-of-branding.ts";
import type { Branding } from "./portal-configuration.ts";
import { rulesOfBranding } from "./rules-of-branding.ts";
import { wordsOfBranding } from "./words-of-branding.ts";

test.each<[Branding | undefined, object]>([
  [undefined, {}],
  [{ primary_color: "#0f766e" }, { accent: "#0f766e" }],
  [{ primary_color: "#0f766e", customer_portal_theme: { primary_color: "#7C3AED" } }, { accent: "#7C3AED" }],
  [{ primary_color: "#abc", customer_portal_theme: { primary_color: "#zzzzzz" } }, { accent: "#abc" }],
  [{ primary_color: "teal" }, {}],
  [{ primary_color: "#abcd" }, {}],
  [{ customer_portal_theme: { font_family: "Open Sans 3" } }, { font: '"Open Sans 3", system-ui, sans-serif' }],
  [{ customer_portal_theme: { font_family: '"Inter", serif' } }, { font: '"Inter", serif, system-ui, sans-serif' }],
  [{ customer_portal_theme: { font_family: 'x"; } body {' } }, { font: '"x  body", system-ui, sans-serif' }],
])("the look of %j is %j", (branding, variables) => {
  expect(lookOfBranding(branding)).toEqual({ variables });
});

test.each<[Branding | undefined, object]>([
  [undefined, {}],
  [
    { customer_portal_theme: { primary_color: "#7c3aed", primary_foreground_color: "#fef9c3" } },
    { ".cp-root": { "--cp-on-accent": "#fef9c3" } },
  ],
  [
    { primary_color: "#0f766e", customer_portal_theme: { primary_foreground_color: "#fff" } },
    { ".cp-root": { "--cp-on-accent": "#fff" } },
  ],
  // Words on an accent that nobody has named.
  [{ customer_portal_theme: { primary_foreground_color: "#fef9c3" } }, {}],
  [{ customer_portal_theme: { primary_color: "#7c3aed", primary_foreground_color: "#zzz" } }, {}],
  [{ customer_portal_theme: { font_family: "Inter" } }, { body: { "font-family": '"Inter", system-ui, sans-serif' } }],
])("beside its seeds, %j sets %j", (branding, rules) => {
  expect(rulesOfBranding(branding)).toEqual(rules);
});

const message_overrides = {
  "en-US": { "devices.title": "Door locks", "Reservations.reservation": "Booking" },
  "pt-PT": { "devices.title": "Fechaduras" },
};

test.each([
  ["en-US", { "devices.title": "Door locks" }],
  ["en-GB", { "devices.title": "Door locks" }],
  ["pt-BR", { "devices.title": "Fechaduras" }],
  ["de-DE", {}],
])("the words in %s are %j", (locale, words) => {
  expect(wordsOfBranding({ message_overrides }, locale)).toEqual(words);
  expect(wordsOfBranding(undefined, locale)).toEqual({});
});
