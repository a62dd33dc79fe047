import { warn as tell } from "../provider/warn.ts";
import type { CustomerPortalProps } from "./customer-portal.tsx";

const WHOLE_ONLY = ["title", "view", "onViewChange", "hrefOf", "routing", "className"] as const;
const KEYS = ["apiKey", "seamApiKey", "token", "clientSessionToken"];
const SECTIONS = ["devices", "spaces", "connected_accounts"];
const VERTICALS = ["neutral", "short_term_rental", "hospitality", "multi_family", "gym_management", "property_tours"];
const VARIABLES = ["accent", "background", "foreground", "danger", "warning", "success", "radius", "spacing", "font"];

/**
 * Tells a developer of props that do not do what they seem to; hosts without types hear of it nowhere else. It imports
 * nothing that every host loads, so that this stays in one piece.
 */
export function adviseOnProps(props: CustomerPortalProps, warn: (words: string) => void = tell): void {
  const oneOf = (name: string, value: unknown, allowed: readonly string[]) => {
    if (value === undefined || allowed.includes(value as string)) return;
    warn(
      `\`${name}\` is ${JSON.stringify(value)}, which <CustomerPortal> does not know. It is one of ${list(allowed)}.`,
    );
  };
  const given = props as unknown as Record<string, unknown>;
  for (const name of KEYS)
    if (given[name] !== undefined)
      warn(
        `\`${name}\` is no prop of <CustomerPortal>, and whatever stands in a page can be read by anyone. Keep Seam's API key on your server, in the gateway; take it out of this page, and replace the key.`,
      );
  const useless = WHOLE_ONLY.filter((name) => given[name] !== undefined);
  if ("children" in props && useless.length > 0)
    warn(
      `${list(useless)} on <CustomerPortal> belong to the whole portal, and do nothing beside children. Leave the children out, or these.`,
    );
  if (props.view !== undefined && props.onViewChange === undefined && !("children" in props))
    warn(
      "`view` is set on <CustomerPortal> without `onViewChange`, so nobody can go anywhere in it. Hold the view in a state, and set it in `onViewChange`.",
    );
  if (props.hrefOf !== undefined && props.view === undefined)
    warn("`hrefOf` is set on <CustomerPortal> without `view`, so it is never asked. Hold the `view`, or leave it out.");
  const { appearance } = props;
  oneOf("view.section", props.view?.section, SECTIONS);
  oneOf("businessVertical", props.businessVertical, VERTICALS);
  oneOf("routing", props.routing, ["hash", "memory"]);
  oneOf("appearance.colorScheme", appearance?.colorScheme, ["auto", "light", "dark"]);
  oneOf("appearance.density", appearance?.density, ["comfortable", "compact"]);
  if (appearance !== undefined && typeof appearance !== "object")
    warn(`\`appearance\` is ${JSON.stringify(appearance)}, which is no object. Write { colorScheme: "dark" }.`);
  for (const name of Object.keys(appearance?.variables ?? {})) oneOf("appearance.variables", name, VARIABLES);
  const { locale } = props;
  if (locale !== undefined && !/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(locale))
    warn(`\`locale\` is ${JSON.stringify(locale)}, which is no BCP 47 tag, so "en" stands in. Write "en-US".`);
}

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
