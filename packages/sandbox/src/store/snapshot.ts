/** The whole state of a sandbox as JSON. What is in it may change from version to version; keep it, and do not write it by hand. */
export interface Snapshot {
  version: 1;
  /** The sandbox's time when it was taken, in milliseconds since 1970. */
  now: number;
  /** Whether time stood still. */
  frozen: boolean;
  started_at: number;
  sequence: number;
  collections: Record<string, unknown>;
  variables: Record<string, unknown>;
  agenda: unknown[];
}
