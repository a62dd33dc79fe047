/** A customer as the sandbox keeps it. Seam knows no name: it is for people who look at the demo. */
export interface Customer {
  sequence: number;
  customer_key: string;
  name: string;
  created_at: number;
}
