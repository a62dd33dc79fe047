/** Throws where the page of the hosted portal is no address that a browser can be sent to. */
export function checkPortalUrl(portalUrl: string | undefined): void {
  if (portalUrl === undefined) return;
  if (URL.canParse(portalUrl) && /^https?:$/.test(new URL(portalUrl).protocol)) return;
  throw new Error(
    `portalUrl (--portal-url) must be a whole http(s) address, since links of the hosted portal go on to it, not "${portalUrl}".`,
  );
}
