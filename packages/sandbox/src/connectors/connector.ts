/** An integration that brings reservations of one account; whose it is follows from its account. */
export interface Connector {
  sequence: number;
  connector_id: string;
  connected_account_id: string;
  connector_type: string;
  config: Record<string, string>;
  created_at: number;
  updated_at: number;
}
