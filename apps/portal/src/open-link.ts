import { ask } from "./ask.ts";
import type { Link } from "./link.ts";
import type { PageConfig } from "./page-config.ts";
import type { Branding, PortalConfiguration } from "./portal-configuration.ts";
import { Trouble } from "./trouble.ts";

/** Asks what a link opens. Throws a `Trouble`. */
export async function openLink(link: Link, config: PageConfig): Promise<PortalConfiguration> {
  if (link.road === "seam") return openSeamLink(link, config.seam);
  const { portal } = await ask(`${config.endpoint}/portal`, link.token);
  if (typeof (portal as Partial<PortalConfiguration> | undefined)?.customer_key !== "string")
    throw new Trouble("refused", "The gateway's answer does not say whose portal it is.");
  return portal as PortalConfiguration;
}

/** A link of Seam's says nothing by itself: what it is for stands at Seam. */
async function openSeamLink({ token, customer_portal_id }: Link & { road: "seam" }, seam: string | undefined) {
  if (seam === undefined) throw new Trouble("seam_closed");
  const [{ customer_portal }, { customer }] = await Promise.all([
    ask(`${seam}/seam/customer/v1/portals/get`, token, { customer_portal_id }),
    ask(`${seam}/seam/customer/v1/customers/me`, token),
  ]);
  const portal = customer_portal as Partial<PortalConfiguration> & { customization_profile_id?: string };
  const { customer_key } = customer as { customer_key: string };
  const { features = {}, read_only = false, navigation_mode = "full", customization_profile_id } = portal;
  const branding =
    customization_profile_id === undefined ? undefined : await readProfile(seam, token, customization_profile_id);
  return { ...portal, customer_key, features, read_only, navigation_mode, branding };
}

/** The look is not worth the portal: without it the portal looks as it does. */
async function readProfile(
  seam: string,
  token: string,
  customization_profile_id: string,
): Promise<Branding | undefined> {
  const route = "/workspaces/customization_profiles/get";
  try {
    return (await ask(`${seam}${route}`, token, { customization_profile_id }))["customization_profile"] as Branding;
  } catch {
    return undefined;
  }
}
