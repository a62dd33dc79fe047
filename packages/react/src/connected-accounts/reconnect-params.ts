import type { ConnectedAccount } from "../api/resources.ts";
import type { ConnectParams } from "../connect-webviews/connect-params.ts";

/** What Seam's `accepted_capabilities` may be; an account may say more one day. */
const CAPABILITIES = ["lock", "thermostat", "noise_sensor", "access_control", "camera"];

/** What a Connect Webview is made with, so that an account comes back as it was: a new sign-in replaces all of this. */
export function reconnectParams(account: ConnectedAccount): ConnectParams {
  const { account_type, accepted_capabilities = [], automatically_manage_new_devices, custom_metadata } = account;
  const capabilities = accepted_capabilities.filter((kind) => CAPABILITIES.includes(kind));
  const noted = Object.entries(custom_metadata ?? {}).filter(([, value]) => /^(string|boolean)$/.test(typeof value));
  return {
    ...(account_type && { accepted_providers: [account_type] }),
    ...(capabilities.length > 0 && { accepted_capabilities: capabilities }),
    ...(automatically_manage_new_devices !== undefined && { automatically_manage_new_devices }),
    ...(noted.length > 0 && { custom_metadata: Object.fromEntries(noted) }),
  };
}
