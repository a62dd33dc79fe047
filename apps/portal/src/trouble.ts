/** Why a portal can't be shown, or can't go on. */
export type TroubleKind =
  | "missing"
  | "malformed"
  | "expired"
  | "revoked"
  | "unreachable"
  | "refused"
  | "misconfigured"
  | "seam_closed"
  | "not_embeddable";

/** Thrown where a portal can't be opened. */
export class Trouble extends Error {
  override readonly name = "Trouble";
  readonly kind: TroubleKind;
  /** The HTTP status of the answer, where there was one. */
  readonly status: number | undefined;

  constructor(kind: TroubleKind, detail = "", status?: number) {
    super(detail);
    this.kind = kind;
    this.status = status;
  }
}

/** The trouble that a type of error of the gateway's or of Seam's means for the link; nothing where it is about something else. */
export function troubleOfType(type: string | undefined): TroubleKind | undefined {
  return BY_TYPE[type ?? ""];
}

const BY_TYPE: Partial<Record<string, TroubleKind>> = {
  link_expired: "expired",
  link_revoked: "revoked",
  link_malformed: "malformed",
  client_session_expired: "expired",
  client_session_revoked: "revoked",
  client_session_not_found: "revoked",
};
