import type { Messages } from "@customer-portal/react";

/** What the portal says in this product's own words. */
export const messages: Messages = {
  "error.customer_forbidden": "You don’t work at this property",
  "error.customer_forbidden.body": "Choose one of yours, or ask its manager to add you.",
  "error.customer_not_found": "There is no such property",
  "error.customer_not_found.body": "Its address may be mistyped. Choose one of yours.",
};
