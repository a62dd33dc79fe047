import type { Issue } from "../store/issue.ts";

/** A card encoder of an access system as the sandbox keeps it. */
export interface AcsEncoder {
  sequence: number;
  acs_encoder_id: string;
  acs_system_id: string;
  connected_account_id: string;
  name: string;
  /** The error that the next card will end with. */
  refusal:
    | "no_credential_on_encoder"
    | "encoding_interrupted"
    | "uncategorized_error"
    | "encoder_not_online"
    | undefined;
  errors: Issue[];
  created_at: number;
}
