import type { NamedPermission } from "../request/permissions.ts";

/** Something that a person wants to change, as the host's hooks see it. Holds no PIN, token or body. */
export interface Action {
  /** The `x-request-id` that logs and the browser know it by. */
  readonly requestId: string;
  /** Who, as `authorize` called them. */
  readonly actor: string | undefined;
  readonly customerKey: string;
  /** Seam's route, such as `/locks/unlock_door`. */
  readonly route: string;
  /** What it takes, such as `locks.control`. */
  readonly permission: NamedPermission | null;
  /** What is named by id or key, by the name of the parameter, such as `device_id`. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/**
 * What the host says before an action: go on; no, with a reason that the person reads; or first a second factor, with words that
 * say which. A host proves the factor by its own means and reads it from the headers of the next try.
 */
export type ActionDecision =
  | { readonly allow: true }
  | { readonly allow: false; readonly reason: string; readonly secondFactor?: boolean | undefined };

/** How an action ended. `unknown`: it was sent, and no answer arrived. */
export interface ActionOutcome {
  readonly outcome: "done" | "refused" | "failed" | "unknown";
  readonly status: number;
  /** The type of the error, where there is one. */
  readonly type: string | undefined;
  /** Seam's request id, where Seam was asked. */
  readonly seamRequestId: string | undefined;
  readonly durationMs: number;
}

export interface ActionHooks {
  /** Asked before Seam is, after everything else is proven; with the request's headers, its body read. What is no decision refuses. */
  readonly before?:
    | ((action: Action, request: { readonly headers: Headers }) => ActionDecision | Promise<ActionDecision>)
    | undefined;
  /** Told of each action when it has ended, refused ones too. Not waited for; a throw is logged. */
  readonly after?: ((action: Action & ActionOutcome) => void | Promise<void>) | undefined;
}
