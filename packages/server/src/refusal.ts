import { errors, type ErrorType } from "./errors.ts";

/** Seam's tree of what is wrong with which parameter. */
export interface ValidationErrors {
  readonly _errors: readonly string[];
  readonly [parameter: string]: ValidationErrors | readonly string[];
}

interface RefusalDetails {
  readonly status?: number | undefined;
  /** Replaces the standing message of the type. */
  readonly message?: string | undefined;
  readonly data?: unknown;
  readonly validationErrors?: unknown;
  readonly seamRequestId?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether a command was sent and its outcome is not known. */
  readonly isUnknown?: boolean | undefined;
  /** A sentence for the host's log; the browser never sees it. */
  readonly forHost?: string | undefined;
}

/** An answer that is an error. Thrown anywhere below the gateway's door and turned into Seam's error envelope there. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly type: string;
  readonly status: number;
  readonly details: RefusalDetails;

  constructor(type: ErrorType | (string & {}), details: RefusalDetails = {}) {
    const known = Object.hasOwn(errors, type) ? errors[type as ErrorType] : undefined;
    super(details.message ?? known?.message ?? errors.internal_server_error.message);
    this.type = type;
    this.status = details.status ?? known?.status ?? 500;
    this.details = details;
  }
}
