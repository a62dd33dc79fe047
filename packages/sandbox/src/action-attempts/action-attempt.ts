/** An action attempt as the sandbox keeps it; what it is about is known here only, Seam does not show it. */
export interface ActionAttempt {
  sequence: number;
  action_attempt_id: string;
  action_type: string;
  /** Whose it is: its device, or the account of what has none. */
  device_id: string | undefined;
  connected_account_id: string | undefined;
  status: "pending" | "success" | "error";
  result: Record<string, unknown> | null;
  error: { type: string; message: string } | null;
}
