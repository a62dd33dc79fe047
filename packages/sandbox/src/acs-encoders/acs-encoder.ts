import type { Issue } from "../store/issue.ts";

/** What the next card that is put on an encoder will do. */
export interface EncoderBehavior {
  /** An error that attempts end with; `undefined` lets them succeed. */
  error: { type: string; message: string } | undefined;
}

/** A card encoder of an access system as the sandbox keeps it. */
export interface AcsEncoder {
  sequence: number;
  acs_encoder_id: string;
  acs_system_id: string;
  connected_account_id: string;
  name: string;
  behavior: EncoderBehavior;
  errors: Issue[];
  created_at: number;
}
