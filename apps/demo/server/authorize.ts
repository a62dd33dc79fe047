import type { Directory } from "./people.ts";
import type { Sessions } from "./session.ts";

type Answer = boolean | "unauthorized" | "customer_not_found" | { readOnly?: boolean };

/** Decides for the gateway whether the person behind a request may act for a customer. */
export function createAuthorize(directory: Directory, sessions: Sessions) {
  return async (request: Request, customerKey: string): Promise<Answer> => {
    const person = await sessions.read(request);
    if (!person) return "unauthorized";
    if (!directory.properties.some((property) => property.customer_key === customerKey)) return "customer_not_found";
    if (!person.customer_keys.includes(customerKey)) return false;
    return person.looks_only?.includes(customerKey) ? { readOnly: true } : true;
  };
}
