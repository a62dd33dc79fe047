/** An action attempt as the sandbox keeps it; the device is known here only, Seam does not show it. */
export interface ActionAttempt {
  sequence: number;
  action_attempt_id: string;
  action_type: string;
  device_id: string;
  status: "pending" | "success" | "error";
  result: Record<string, unknown> | null;
  error: { type: string; message: string } | null;
}
