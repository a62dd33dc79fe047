import type { Features } from "../request/features.ts";
import type { NamedPermission } from "../request/permissions.ts";

/** What an id in a request or an answer can be of. */
export type ResourceKind = "device" | "space" | "connected_account" | "action_attempt";

/**
 * How a named id is proven to be the customer's own:
 * `looked_up`: Seam is asked for its owner first, and a foreign id is answered like a missing one;
 * `through_device`: looked up below the device that the same request names and proves;
 * `filtered`: the row injects `customer_key`, so that Seam itself leaves out what is foreign.
 */
export type Proof = "looked_up" | "through_device" | "filtered";

export interface Parameter {
  readonly type: "string" | "strings" | "integer" | "time" | "time_range" | "cursor";
  readonly required?: true;
  readonly nullable?: true;
  /** The most that is taken: characters of a string, entries of a list, or the number itself. */
  readonly max?: number;
  /** Sent to Seam when the browser leaves the parameter out. */
  readonly fallback?: number;
  /** What the value identifies, by which property, and how it is proven. */
  readonly names?: { readonly kind: ResourceKind; readonly by: "id" | "key"; readonly proof: Proof };
  /** Serves a proof only: Seam's route does not take it. */
  readonly keptBack?: true;
}

/** What of Seam's answer may pass. Everything else in the envelope stays behind. */
export interface Answer {
  /** The key of the envelope; null where the route answers `ok` only. */
  readonly payload: string | null;
  /** What one entry of the payload is; a foreign one is answered as `<resource>_not_found`. */
  readonly resource: ResourceKind | "customer" | "event";
  /** Whether every entry must name its customer; one that names another customer never passes. */
  readonly namesCustomer: boolean;
  /** Keys removed at any depth, beside those that are secret everywhere. */
  readonly strip: readonly string[];
}

/** One Seam route that a portal may use, and on which terms. What is not written here is refused. */
export interface PolicyRow {
  readonly kind: "list" | "get" | "action";
  readonly credential: "api_key" | "customer_session";
  /** `injected`: the gateway adds `customer_key`; `proven`: the ids decide; `session`: the credential is the customer's own. */
  readonly customer: "injected" | "proven" | "session";
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Of each group exactly one parameter must be given. */
  readonly exactlyOne?: readonly (readonly string[])[];
  readonly writes: boolean;
  /** The portal features that need the route, in Seam's words: it is closed when all of them are left out, and open where none needs it. */
  readonly features: readonly (keyof Features)[];
  /** What a person needs to be allowed to do; null for what everyone may know. */
  readonly permission: NamedPermission | null;
  readonly answer: Answer;
}
