import type { Declaration } from "../store/declaration.ts";
import type { UserIdentity } from "./user-identity.ts";

/** How user identities are kept. */
export const userIdentities: Declaration<UserIdentity> = {
  id: "user_identity_id",
  unique: ["user_identity_key", "email_address", "phone_number"],
  indexed: ["customer_key"],
};
