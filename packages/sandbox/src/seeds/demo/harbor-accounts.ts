import type { SeedBuilder } from "../seed-builder.ts";
import { HARBOR_HOTELS } from "./demo-customers.ts";
import { DEMO } from "./demo.ts";

const HOUR = 3_600_000;

/** Connects the five accounts of the hotel; Yale's has been signed out since this morning. */
export function plantHarborAccounts(builder: SeedBuilder) {
  const { customer_key } = HARBOR_HOTELS;
  const add = (
    account_type: string,
    name: string,
    display_name: string,
    kind: string,
    signed_out_at?: number,
  ): string =>
    builder.addAccount({
      customer_key,
      account_type,
      account_type_display_name: name,
      display_name,
      email: display_name,
      accepted_capabilities: [kind],
      signed_out_at,
    }).connected_account_id;
  return {
    salto: add("salto_ks", "Salto KS", "reception@harbor.pt", "lock"),
    yale: add("yale", "Yale", DEMO.accounts.signedOut, "lock", builder.now - 5 * HOUR),
    ttlock: add("ttlock", "TTLock", "facilities@harbor.pt", "lock"),
    ecobee: add("ecobee", "ecobee", "engineering@harbor.pt", "thermostat"),
    minut: add("minut", "Minut", "night-desk@harbor.pt", "noise_sensor"),
  };
}
