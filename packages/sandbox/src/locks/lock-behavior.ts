/**
 * How a lock answers a remote command: `confirmed` moves and says so, `unconfirmed` is told but does not answer,
 * `error` refuses, `never` leaves the attempt pending.
 */
export interface LockBehavior {
  behavior: "confirmed" | "unconfirmed" | "error" | "never";
  /** How long an attempt takes. */
  delay_ms: number;
  error: { type: string; message: string };
}
