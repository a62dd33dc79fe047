import { defineText } from "../text/define-text.ts";

export const portalText = defineText({
  "portal.navigation": "Portal",
  "portal.section.devices": "Devices",
  "portal.section.spaces": "{Spaces}",
  "portal.section.connected_accounts": "Accounts",
  "portal.atLeast": "{count}+",
  "portal.trouble": { one: "{count} needs attention", other: "{count} need attention" },
  "portal.trouble.atLeast": { one: "at least {count} needs attention", other: "at least {count} need attention" },
  "portal.nothing": "Nothing to show here",
  "portal.nothing.body": "No part of this portal is open to you. Ask the people who run this site.",
  "portal.loading": "Loading…",
  "portal.loading.elapsed": "{seconds} s",
});
