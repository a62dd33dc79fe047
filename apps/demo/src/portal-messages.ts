import type { Messages } from "@customer-portal/react";
import type { Words } from "./words.ts";

/** What the portal says in this product's own words: places are called as they are on our own pages. */
export function portalMessages({ room, rooms }: Words): Messages {
  return {
    "term.Space": room,
    "term.Spaces": rooms,
    "term.space": room.toLowerCase(),
    "term.spaces": rooms.toLowerCase(),
    "error.customer_forbidden": "You don’t work at this property",
    "error.customer_forbidden.body": "Choose one of yours, or ask its manager to add you.",
    "error.customer_not_found": "There is no such property",
    "error.customer_not_found.body": "Its address may be mistyped. Choose one of yours.",
  };
}
