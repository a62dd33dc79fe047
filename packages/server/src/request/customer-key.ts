import { invalidInput } from "./invalid-input.ts";

/** Reads the one `customer_key` of the query, decoded; any other query parameter is refused. */
export function readCustomerKey(url: URL): string {
  for (const name of url.searchParams.keys())
    if (name !== "customer_key")
      throw invalidInput({ [name]: "The query takes `customer_key` only; everything else goes into the JSON body." });
  const keys = url.searchParams.getAll("customer_key");
  const [key] = keys;
  if (key === undefined || key.trim() === "")
    throw invalidInput({ customer_key: "Name the customer in the query: `?customer_key=…`, percent-encoded." });
  if (keys.length > 1) throw invalidInput({ customer_key: "Name one customer, once." });
  return key;
}
