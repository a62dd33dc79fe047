import type { AuthClass } from "./caller.ts";

/** One request that the sandbox was asked, for tests that ask whether something ever got this far. */
export interface RecordedRequest {
  method: string;
  path: string;
  /** Query and body together; codes, tokens and the like are replaced by "[secret]". */
  params: Record<string, unknown>;
  /** The class of the credential; `none` when there was none that is known. */
  auth: AuthClass | "none";
  /** The customer of the session that asked; `null` for the API key. */
  customer_key: string | null;
  /** `null` while it runs, and for a connection that was cut or given up. */
  status: number | null;
}
