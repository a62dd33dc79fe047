import { z } from "zod";
import { ensureCustomer } from "../customers/ensure-customer.ts";
import { metadataPatch } from "../devices/metadata-patch.ts";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { mergeMetadata } from "../undocumented.ts";
import { toWireAccount } from "./to-wire.ts";

/** `/connected_accounts/update` */
export const updateConnectedAccount = route({
  path: "/connected_accounts/update",
  methods: VERBS.update,
  auth: ["api_key"],
  params: z.object({
    connected_account_id: field.id,
    display_name: z.string().min(1).max(255).optional(),
    automatically_manage_new_devices: z.boolean().optional(),
    accepted_capabilities: z.array(field.capability).optional(),
    custom_metadata: metadataPatch.optional(),
    customer_key: field.customerKey.optional(),
  }),
  handle: (context) => {
    const { store, params, origin } = context;
    const account = findOwn(context, "connected_accounts", params);
    const { customer_key, display_name, accepted_capabilities, custom_metadata } = params;
    if (customer_key !== undefined && account.customer_key !== undefined && customer_key !== account.customer_key) {
      throw invalidInput(
        "This connected account belongs to a customer already: only one that belongs to none can be given to a customer",
        "customer_key",
      );
    }
    if (customer_key !== undefined) {
      ensureCustomer(store, customer_key);
      store.connected_accounts.change(account, { customer_key });
    }
    if (display_name !== undefined) account.display_name = display_name;
    if (accepted_capabilities) account.accepted_capabilities = accepted_capabilities;
    if (custom_metadata) account.custom_metadata = mergeMetadata({}, custom_metadata);
    account.automatically_manage_new_devices =
      params.automatically_manage_new_devices ?? account.automatically_manage_new_devices;
    return { connected_account: toWireAccount(account, origin) };
  },
});
