import type { Features } from "../request/features.ts";
import type { NamedPermission } from "../request/permissions.ts";
import type { ResourceKind } from "./resource-kind.ts";

/**
 * How a named id is proven to be the customer's own:
 * `looked_up`: Seam is asked for its owner first, and a foreign id is answered like a missing one;
 * `through_device`: looked up below the device that the same request names and proves;
 * `filtered`: Seam itself leaves out what is foreign, by the `customer_key` that the row injects or by the customer's session;
 * `made`: a key for what is made here: Seam refuses one that is taken, whoever has it.
 */
export type Proof = "looked_up" | "through_device" | "filtered" | "made";

export interface Names {
  readonly kind: ResourceKind;
  readonly by: "id" | "key";
  readonly proof: Proof;
}

interface Common {
  readonly required?: true;
  readonly nullable?: true;
}

interface Value extends Common {
  readonly type:
    | "string"
    | "strings"
    | "boolean"
    | "number"
    | "integer"
    | "time"
    | "time_range"
    | "cursor"
    | "metadata"
    | "own_page";
  /** The most that is taken: characters of a string, entries of a list, or the number itself. */
  readonly max?: number;
  /** The least that a number may be; a whole number is at least 1 where nothing is said. */
  readonly min?: number;
  /** The only texts that are taken. */
  readonly among?: readonly string[];
  /** Sent to Seam when the browser leaves the parameter out. */
  readonly fallback?: number;
  /** What the value identifies, by which property, and how it is proven. */
  readonly names?: Names;
  /** Seam looks into PINs for it, so that only who may read them may ask: others would guess one digit by digit. */
  readonly reveals?: true;
  /** Serves a proof only: Seam's route does not take it. */
  readonly keptBack?: true;
}

interface Nested extends Common {
  /** One object, or a list of at most `max` objects. */
  readonly type: "object" | "objects";
  readonly max?: number;
  readonly fields: Parameters;
  readonly names?: never;
  readonly fallback?: never;
  readonly keptBack?: never;
  readonly reveals?: never;
}

export type Parameter = Value | Nested;
export type Parameters = Readonly<Record<string, Parameter>>;

/** What of Seam's answer may pass. Everything else in the envelope stays behind. */
export interface Answer {
  /** The key of the envelope; null where the route answers `ok` only. */
  readonly payload: string | null;
  /** Further keys of the envelope that pass where Seam sends them. */
  readonly also?: readonly string[];
  /** Whether Seam may leave the payload out. */
  readonly optional?: true;
  /** What one entry of the payload is; a foreign one is answered as `<resource>_not_found`. */
  readonly resource: ResourceKind | "customer" | "event";
  /** Whether every entry must name its customer; one that names another customer never passes. */
  readonly namesCustomer: boolean;
  /** Of a batch: the lists that pass, and how each of their entries is proven. */
  readonly batch?: Readonly<Record<string, ResourceKind>>;
  /** Keys removed at any depth, beside those that are secret everywhere. */
  readonly strip: readonly string[];
  /**
   * What someone who reaches some devices and spaces only may see of it: the `entries` that lie in their reach; all of it,
   * because its `parameters` were proven to; nothing.
   */
  readonly reach: "entries" | "parameters" | "nothing";
}

/** A feature that leaves a route open and narrows it, in Seam's words. */
export type Narrowing =
  | "accepted_providers"
  | "excluded_providers"
  | "allowed_events"
  | "allow_access_automation_rule_customization"
  | "allow_climate_automation_rule_customization"
  | "allow_instant_key_customization";

/** One Seam route that a portal may use, and on which terms. What is not written here is refused. */
export interface PolicyRow {
  /** `related` gives a batch of lists. */
  readonly kind: "list" | "get" | "action" | "related";
  readonly credential: "api_key" | "customer_session";
  /**
   * `injected`: the gateway adds `customer_key`; `proven`: the ids decide; `session`: the credential is the customer's own;
   * `everyone`: the answer is of no customer.
   */
  readonly customer: "injected" | "proven" | "session" | "everyone";
  readonly parameters: Parameters;
  /** Of each group exactly one parameter must be given. */
  readonly exactlyOne?: readonly (readonly string[])[];
  /** Of each group at least one parameter must be given. */
  readonly atLeastOne?: readonly (readonly string[])[];
  readonly writes: boolean;
  /** Whether it moves something in the world; how often is counted by actor. */
  readonly commands?: true;
  /** The portal features that need the route, in Seam's words: it is closed when all of them are left out, and open where none needs it. */
  readonly features: readonly (keyof Features)[];
  /** What of `features.manage` closes the route besides. */
  readonly unless?: "exclude_reservation_management" | "exclude_staff_management";
  /** What of the features narrows what may be asked for, what may be changed, or what comes back. */
  readonly narrowedBy?: readonly Narrowing[];
  /** What a person needs to be allowed to do; null for what everyone may know. */
  readonly permission: NamedPermission | null;
  readonly answer: Answer;
}
