import type { Declaration } from "../store/declaration.ts";
import type { Customer } from "./customer.ts";

/** How customers are kept. */
export const customers: Declaration<Customer> = { id: "customer_key" };
